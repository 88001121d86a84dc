import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { readAcceptances, staleAcceptances, withAcceptances } from "../gate/acceptance.ts";
import type { Change } from "../changes/change.ts";
import { BadInput } from "../source/bad-input.ts";
import { compareDocuments, readDocument } from "./compare.ts";
import type { Document } from "../documents/document.ts";
import { documentInFile } from "../documents/document.ts";
import { declaredBumps } from "../gate/changesets.ts";
import { type Gate, gateOf } from "../gate/gate.ts";
import { reachedPackages } from "../gate/packages.ts";
import { type FilePair, changedFiles } from "./files.ts";
import { type Score, scoreOf } from "../lint/score.ts";
import { commitOf, documentInCommit, hasFile, lastRelease, mergeBase, repositoryRoot } from "../documents/git.ts";
import { type HouseLint, type Problem, lintByHouseRules, requireSound } from "../lint/lint.ts";
import { writeConfiguration } from "../lint/redocly.ts";
import { obstaclesOf } from "./summary.ts";

/** Where a repository keeps its contract, from its top folder. */
const CONTRACT = "spec/openapi.yaml";

/** Where a repository keeps the breaking changes that it decided to make. */
const ACCEPTED = "spec/accepted-changes.yaml";

/** What a comparison found. */
export interface Review {
  /** The older document in words; undefined when there was none, so that everything is new. */
  readonly base: string | undefined;
  /** The newer document in words. */
  readonly head: string;
  readonly changes: readonly Change[];
  /** What the linter says about the newer document; undefined when it was not asked. */
  readonly problems: readonly Problem[] | undefined;
  /** What it says about the older one; undefined when there is none, or nobody asked. */
  readonly problemsBefore?: readonly Problem[] | undefined;
  /** How redocly rates both documents; undefined when it was not asked. */
  readonly score?: { readonly before: Score | undefined; readonly after: Score } | undefined;
  /** The files that differ, with their text; none in a report as JSON. */
  readonly files?: readonly FilePair[];
  /** What is wrong with the file of accepted changes. */
  readonly staleAcceptances?: readonly string[];
  /** Whether changesets declare what is needed; undefined before the first release, and for two files. */
  readonly gate?: Gate | undefined;
}

/**
 * Compares two OpenAPI 3 documents. Each is a file, relative to `cwd`, or `ref:path` for a file in a git commit.
 *
 * @throws BadInput when a side is missing, is not sound OpenAPI 3, or has a `$ref` that leads nowhere.
 */
export function review(base: string, head: string, cwd: string = process.cwd()): Promise<Review> {
  return inTemporaryFolder(async (folder) => {
    const sides = [side(base, cwd, join(folder, "base")), side(head, cwd, join(folder, "head"))] as const;
    return compare(...sides, folder);
  });
}

/** What else a review of the working tree looks at. */
export interface ReviewOptions {
  /** Whether to rate both documents and count the lint problems that are gone, which takes seconds. Default: no. */
  readonly isScored?: boolean;
}

/**
 * Compares the contract of the working tree (`spec/openapi.yaml`) with the one at a git reference, and lints it.
 * Without a reference the base is the commit where HEAD left the main branch.
 *
 * @throws BadInput when the reference is unknown or one of the two documents is not sound OpenAPI 3.
 */
export function reviewWorkingTree(
  ref: string | undefined,
  cwd: string = process.cwd(),
  { isScored = false }: ReviewOptions = {},
): Promise<Review> {
  return inTemporaryFolder(async (folder) => {
    const repository = repositoryRoot(cwd);
    const commit = ref === undefined ? mergeBase(repository) : commitOf(ref, repository);
    const head = { ...documentInFile(CONTRACT, repository), title: `${CONTRACT} in the working tree` };
    const base = hasFile(commit, CONTRACT, repository)
      ? documentInCommit(ref ?? commit, CONTRACT, repository, join(folder, "base"))
      : undefined;
    const entries = readAcceptances(join(repository, ACCEPTED), ACCEPTED);
    const found = await compare(base, head, folder, () => lintByHouseRules(head, base, { movement: isScored }));
    const [before, after] = isScored ? await scores(base, head, folder) : [];
    const released = releasedDocument(repository, join(folder, "released"));
    const today = new Date().toISOString().slice(0, 10);
    const sinceRelease = released && withAcceptances(compareDocuments(released, head), entries, today);
    return {
      ...found,
      score: after && { before, after },
      changes: withAcceptances(found.changes, entries, today),
      // An entry counts until the release that its change is part of.
      staleAcceptances: staleAcceptances(entries, [...found.changes, ...(sinceRelease ?? [])], today),
      gate:
        sinceRelease &&
        gateOf(sinceRelease, reachedPackages(repository, CONTRACT), declaredBumps(repository), released.title),
    };
  });
}

async function scores(base: Document | undefined, head: Document, folder: string): Promise<(Score | undefined)[]> {
  const configuration = writeConfiguration(folder);
  return Promise.all([base && scoreOf(base, configuration), scoreOf(head, configuration)]);
}

function releasedDocument(repository: string, folder: string): Document | undefined {
  const [owner] = reachedPackages(repository, CONTRACT);
  const tag = owner && lastRelease(owner.name, repository);
  return tag !== undefined && hasFile(tag, CONTRACT, repository)
    ? documentInCommit(tag, CONTRACT, repository, folder)
    : undefined;
}

async function compare(
  base: Document | undefined,
  head: Document,
  folder: string,
  lint?: () => Promise<HouseLint>,
): Promise<Review> {
  const sides = base ? [base, head] : [head];
  const reading = await Promise.allSettled(sides.map(async (document) => readDocument(document)));
  const readable = sides.filter((_, index) => reading[index]?.status === "fulfilled");
  const areReadable = readable.length === sides.length;
  const soundness = readable.length > 0 ? requireSound(readable, writeConfiguration(folder)) : undefined;
  const linting = areReadable ? lint?.() : undefined;
  // While redocly checks the documents in processes of its own, they are compared in this one.
  const comparison = (async () => (areReadable ? compareDocuments(base ?? head, head) : []))();
  const [sound, linted, compared] = await Promise.allSettled([soundness, linting, comparison]);
  // What is wrong with a document comes first: a lint or a comparison that fails over it would say less.
  const unsound = [...reading, sound].flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  if (unsound.length > 1 && unsound.every((reason) => reason instanceof BadInput))
    throw new BadInput(unsound.map(({ message }) => message).join("\n"));
  for (const reason of unsound) throw reason;
  if (linted.status === "rejected") throw linted.reason;
  if (compared.status === "rejected") throw compared.reason;
  const files = base ? changedFiles([base, readDocument(base)], [head, readDocument(head)]) : [];
  return {
    files,
    base: base?.title,
    head: head.title,
    changes: compared.value,
    problems: linted.value?.problems,
    problemsBefore: linted.value?.before,
  };
}

/** Whether nothing keeps the change from landing. */
export function passes(found: Review): boolean {
  return obstaclesOf(found).length === 0;
}

/** A file wins over `ref:path`, so that a file name with a colon stays readable. */
function side(source: string, cwd: string, folder: string): Document {
  const [, ref, path] = /^(.+?):(.+)$/.exec(source) ?? [];
  if (!ref || !path || existsSync(resolve(cwd, source))) return documentInFile(source, cwd);
  return documentInCommit(ref, path, repositoryRoot(cwd), folder);
}

async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "d6-spec-review-")));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
