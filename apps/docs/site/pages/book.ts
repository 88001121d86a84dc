import { globSync } from "node:fs";
import { chaptersOf, root } from "./chapters.ts";
import type { Chapter } from "./chapters.ts";
import { parts } from "./sources.ts";
import type { Source } from "./sources.ts";
import { unreleased } from "./unreleased.ts";

/** The parts of the site with their pages, in the order of the sidebar. */
export const book: { label: string; chapters: Chapter[] }[] = [
  ...parts.map(({ label, sources }) => ({ label, chapters: sources.flatMap(chaptersOf) })),
  { label: "Decisions", chapters: found("docs/decisions/[0-9]*.md", "project/decisions") },
  { label: "Changes", chapters: [unreleased(), ...changelogs()] },
];

/** Pages whose names are not known here. */
function found(pattern: string, folder: string): Chapter[] {
  const files = globSync(pattern, { cwd: root }).toSorted();
  const sources = files.map((file): Source => ({ file, slug: `${folder}/${file.replace(/^.*\/|\.md$/g, "")}` }));
  return sources.flatMap(chaptersOf);
}

/** There are none before the first release. */
function changelogs(): Chapter[] {
  const files = globSync(["spec/CHANGELOG.md", "{packages,apps}/*/CHANGELOG.md"], { cwd: root }).toSorted();
  return files.flatMap((file) => chaptersOf({ file, slug: `project/changes/${file.split("/").at(-2)}` }));
}
