import type { Change } from "../changes/change.ts";

/** From least to most. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof BUMPS)[number];

/** The bump that changes need by semantic versioning, whatever the version is. */
export function bumpFor(changes: readonly Change[]): Bump {
  return highest(changes.map(bumpOf));
}

function bumpOf({ severity, accepted }: Change): Bump {
  if (severity === "documentation" || severity === "statement") return "patch";
  // What corrects the document, or was never released, breaks nobody who does not fail already.
  const isHarmless = accepted?.reason === "correction" || accepted?.reason === "never-released";
  return severity === "breaking" && !isHarmless ? "major" : "minor";
}

/** Below 1.0.0 the minor version plays the major, and the patch version the minor. */
export function bumpAt(version: string, bump: Bump): Bump {
  if (!version.startsWith("0.") || bump === "none" || bump === "patch") return bump;
  return bump === "major" ? "minor" : "patch";
}

export function highest(bumps: readonly Bump[]): Bump {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? "none";
}

export function isLess(one: Bump, other: Bump): boolean {
  return BUMPS.indexOf(one) < BUMPS.indexOf(other);
}
