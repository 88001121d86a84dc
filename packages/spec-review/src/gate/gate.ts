import type { Change } from "../changes/change.ts";
import { type Bump, bumpAt, bumpFor, isLess } from "./bump.ts";
import { changesetText } from "./changesets.ts";
import type { ReachedPackage } from "./packages.ts";

/** What a package needs and what the pending changesets declare for it. */
export interface GateRow {
  readonly name: string;
  readonly version: string;
  readonly needed: Bump;
  readonly declared: Bump;
  readonly isEnough: boolean;
}

/** Whether the pending changesets declare what the changes since the last release need. */
export interface Gate {
  /** The document of the last release, in words. */
  readonly since: string;
  readonly rows: readonly GateRow[];
  /** The changeset to add; undefined when nothing is missing. */
  readonly missing: { readonly name: string; readonly text: string } | undefined;
}

/** `changes` are those since the last release. Words alone reach only the package of the document, which comes first. */
export function gateOf(
  changes: readonly Change[],
  packages: readonly ReachedPackage[],
  declared: ReadonlyMap<string, Bump>,
  since: string,
): Gate {
  const bump = bumpFor(changes);
  const rows = packages.map(({ name, version }, index) => {
    const needed = bump === "patch" && index > 0 ? "none" : bumpAt(version, bump);
    const now = declared.get(name) ?? "none";
    return { name, version, needed, declared: now, isEnough: !isLess(now, needed) };
  });
  const short = rows.filter(({ isEnough }) => !isEnough);
  if (short.length === 0) return { since, rows, missing: undefined };
  const name = `contract-${changes[0]?.fingerprint ?? "changed"}`;
  const text = changesetText(
    short.map((row) => [row.name, row.needed]),
    summaryOf(changes),
  );
  return { since, rows, missing: { name, text } };
}

function summaryOf(changes: readonly Change[]): string {
  const harmful = changes.filter(({ severity }) => severity === "breaking");
  const shown =
    harmful.length > 0
      ? harmful
      : changes.filter(({ severity }) => severity !== "documentation" && severity !== "statement");
  const lines = shown.map(({ message, operations }) => `- ${operations[0]?.name ?? "Contract"}: ${message}`);
  return lines.length > 0 ? lines.join("\n") : "Words of the contract.";
}
