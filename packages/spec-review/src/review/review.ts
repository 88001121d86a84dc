import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import { readAcceptances, staleAcceptances, withAcceptances } from "../gate/acceptances.ts";
import { type Document, documentInFile } from "../documents/document.ts";
import { RULES } from "../judge/judge.ts";
import { BadInput } from "../source/bad-input.ts";
import { compareDocuments } from "./compare.ts";
import { changedFiles } from "./files.ts";
import type { Review } from "./found.ts";
import { readDocument, requireSound } from "./reading.ts";
import { SETTINGS_FILE, type Settings, acceptedFileFor, settingsIn, withOverrides } from "./settings.ts";

/**
 * Compares two OpenAPI 3 documents. Each is a file, relative to `cwd`, or `ref:path` for a file in a git commit. Settings
 * that are not given come from `.spec-review.yaml` in `cwd`.
 *
 * @throws BadInput when a side is missing, when the head is not sound OpenAPI 3, or has a `$ref` that leads nowhere.
 */
export async function review(
  base: string,
  head: string,
  cwd: string = process.cwd(),
  given: Settings = {},
): Promise<Review> {
  const settings = withOverrides(settingsBeside(cwd), given);
  const [before, after] = [await side(base, cwd, settings), await side(head, cwd, settings)];
  const accepted = acceptedFileFor(relative(cwd, after.path), settings);
  const entries = readAcceptances(resolve(cwd, accepted), accepted);
  const found = compare(before, after, settings);
  const today = new Date().toISOString().slice(0, 10);
  return {
    ...found,
    changes: withAcceptances(found.changes, entries, today),
    staleAcceptances: staleAcceptances(entries, found.changes, today),
  };
}

/** Compares two documents, or says that one is new, without anything that a repository knows beside them. */
export function compare(base: Document | undefined, head: Document, settings: Settings): Review {
  readBoth(base, head);
  const unsound = requireSound(base, head);
  const changes = compareDocuments(base ?? head, head, settings);
  return {
    files: base ? changedFiles([base, readDocument(base).root], [head, readDocument(head).root]) : [],
    base: base?.title,
    head: head.title,
    changes,
    unsound,
    problems: undefined,
    failOn: settings.failOn,
  };
}

/** What is wrong with the two documents is told at once. */
function readBoth(...documents: (Document | undefined)[]): void {
  const reasons: string[] = [];
  for (const document of documents) {
    try {
      if (document) readDocument(document);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      reasons.push(error.message);
    }
  }
  if (reasons.length > 0) throw new BadInput(reasons.join("\n"));
}

function settingsBeside(folder: string): Settings {
  const path = join(folder, SETTINGS_FILE);
  return existsSync(path)
    ? settingsIn(
        readFileSync(path, "utf8"),
        RULES.map(({ id }) => id),
      )
    : {};
}

/** A file wins over `ref:path`, so that a file name with a colon stays readable. */
async function side(source: string, cwd: string, { root }: Settings): Promise<Document> {
  const [, ref, path] = /^(.+?):(.+)$/.exec(source) ?? [];
  if (!ref || !path || existsSync(resolve(cwd, source))) return documentInFile(source, cwd, { root });
  const [{ documentInCommit }, { repositoryRoot }] = await Promise.all([
    import("../documents/commit.ts"),
    import("../documents/git.ts"),
  ]);
  return documentInCommit(ref, path, repositoryRoot(cwd), root === undefined ? undefined : resolve(cwd, root));
}
