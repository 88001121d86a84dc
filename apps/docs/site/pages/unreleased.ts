import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./chapters.ts";
import type { Chapter } from "./chapters.ts";

/** What the next release changes, by package, from the changesets that wait for it. */
export function unreleased(): Chapter {
  const file = ".changeset/README.md";
  const changes = globSync(".changeset/*.md", { cwd: root })
    .filter((path) => path !== file)
    .toSorted()
    .flatMap((path) => changesOf(readFileSync(join(root, path), "utf8")));
  const markdown = [...Map.groupBy(changes, ({ name }) => name)]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(
      ([name, those]) => `## ${name}\n\n${those.map(({ bump, text }) => `**${bump}**: ${text}`).join("\n\n---\n\n")}`,
    );
  return {
    file,
    slug: "project/unreleased",
    title: "Not released yet",
    label: "Not released yet",
    markdown: markdown.join("\n\n"),
    anchors: { here: new Set(), self: "" },
  };
}

function changesOf(changeset: string): { name: string; bump: string; text: string }[] {
  const [, header = "", text = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(changeset) ?? [];
  return [...header.matchAll(/^"(.+)": (\w+)$/gm)].map(([, name = "", bump = ""]) => ({
    name,
    bump,
    text: text.trim(),
  }));
}
