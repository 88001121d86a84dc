import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { readAcceptances, staleAcceptances, withAcceptances } from "../gate/acceptances.ts";
import { declaredBumps } from "../gate/changesets.ts";
import { gateOf } from "../gate/gate.ts";
import { reachedPackages } from "../gate/packages.ts";
import { documentInCommit } from "../documents/commit.ts";
import { type Document, documentInFile } from "../documents/document.ts";
import { commitOf, fileIn, hasFile, lastRelease, mergeBase, repositoryRoot } from "../documents/git.ts";
import { RULES } from "../judge/judge.ts";
import { lintByHouseRules } from "../lint/lint.ts";
import { scoreOf } from "../lint/score.ts";
import { BadInput } from "../source/bad-input.ts";
import { compareDocuments } from "./compare.ts";
import type { Review } from "./found.ts";
import { readDocument } from "./reading.ts";
import { compare } from "./review.ts";
import { SETTINGS_FILE, type Settings, acceptedFileFor, settingsIn, withOverrides } from "./settings.ts";

/** Where repositories have their document, in the order in which it is looked for. */
const USUAL_PLACES = ["", "spec/", "api/", "docs/", "openapi/"].flatMap((folder) =>
  ["openapi.yaml", "openapi.yml", "openapi.json"].map((name) => folder + name),
);

/** What else a review of the working tree looks at. */
export interface ReviewOptions extends Settings {
  /** Whether to rate both documents and count the lint problems that are gone, which takes seconds. Default: no. */
  readonly isScored?: boolean | undefined;
  /** Whether plugins of the `redocly.yaml` beside the document may run, which are code of the checkout. Default: no. */
  readonly plugins?: boolean | undefined;
}

/**
 * Compares the document of the working tree with the one at a git reference, and lints it. Without a reference the base
 * is the commit where HEAD left the main branch. Settings that are not given come from `.spec-review.yaml` of the base,
 * so that no change decides how it is judged; where the base has none, from the working tree.
 *
 * @throws BadInput when the reference is unknown, or the document of the working tree is not sound OpenAPI 3.
 */
export async function reviewWorkingTree(
  ref: string | undefined,
  cwd: string = process.cwd(),
  { isScored = false, plugins = false, ...given }: ReviewOptions = {},
): Promise<Review> {
  const repository = realpathSync(repositoryRoot(cwd));
  const commit = ref === undefined ? mergeBase(repository) : commitOf(ref, repository);
  const settings = withOverrides(settingsOf(commit, repository), given);
  const path = documentPath(settings, repository);
  const root = settings.root === undefined ? repository : resolve(cwd, settings.root);
  const head = { ...documentInFile(path, repository, { root }), title: `${path} in the working tree` };
  const base = hasFile(commit, path, repository) ? documentInCommit(ref ?? commit, path, repository, root) : undefined;
  const accepted = acceptedFileFor(path, settings);
  const entries = readAcceptances(join(repository, accepted), accepted);
  const found = compare(base, head, settings);

  const folder = realpathSync(mkdtempSync(join(tmpdir(), "d6-spec-review-")));
  try {
    const [before, after] = [base && reviewed(base), reviewed(head)];
    const linted = await lintByHouseRules(after, before, { movement: isScored, plugins, folder });
    const [was, is] = isScored ? await Promise.all([before && scoreOf(before, folder), scoreOf(after, folder)]) : [];
    const released = releasedDocument(path, repository, root);
    const today = new Date().toISOString().slice(0, 10);
    const sinceRelease = released && withAcceptances(compareDocuments(released, head, settings), entries, today);
    return {
      ...found,
      problems: linted.problems,
      problemsBefore: linted.before,
      rulesLeftOut: linted.leftOut,
      score: is && { before: was, after: is },
      changes: withAcceptances(found.changes, entries, today),
      // An entry counts until the release that its change is part of.
      staleAcceptances: staleAcceptances(entries, [...found.changes, ...(sinceRelease ?? [])], today),
      gate:
        sinceRelease &&
        gateOf(sinceRelease, reachedPackages(repository, path), declaredBumps(repository), released.title),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reviewed(document: Document) {
  return { document, root: readDocument(document).root };
}

function settingsOf(commit: string, repository: string): Settings {
  const own = join(repository, SETTINGS_FILE);
  const text = fileIn(commit, SETTINGS_FILE, repository) ?? (existsSync(own) ? readFileSync(own, "utf8") : undefined);
  return text === undefined
    ? {}
    : settingsIn(
        text,
        RULES.map(({ id }) => id),
      );
}

function documentPath({ document }: Settings, repository: string): string {
  const found = document ?? USUAL_PLACES.find((place) => existsSync(join(repository, place)));
  if (found !== undefined) return found;
  throw new BadInput(
    `Cannot find the OpenAPI document: expected one of ${USUAL_PLACES.slice(0, 4).join(", ")} and the like. ` +
      `Name it with --document, or in ${SETTINGS_FILE} as \`document: path/from/the/top.yaml\`.`,
  );
}

function releasedDocument(path: string, repository: string, root: string): Document | undefined {
  const [owner] = reachedPackages(repository, path);
  const tag = owner && lastRelease(owner.name, repository);
  return tag !== undefined && hasFile(tag, path, repository)
    ? documentInCommit(tag, path, repository, root)
    : undefined;
}
