// Writes the pages of the site from those of the repository.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { root } from "./chapters.ts";
import { base } from "./address.ts";
import { book } from "./book.ts";
import { relinked } from "./links.ts";
import { inRepository } from "./repository.ts";

const content = join(import.meta.dirname, "../src/content/docs");
const pictures = join(import.meta.dirname, "../public/pictures");

for (const folder of [content, pictures]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

const chapters = book.flatMap(({ chapters }) => chapters);
const places = {
  chapters,
  base,
  inRepository,
  picture(path: string) {
    copyFileSync(join(root, path), join(pictures, basename(path)));
    return `${base}pictures/${basename(path)}`;
  },
};

for (const chapter of chapters) {
  const { slug, title, file } = chapter;
  const header = { title, slug, editUrl: inRepository(file) ?? false };
  const text = relinked(chapter, places)
    // The file that a block shows is the title of the block.
    .replaceAll(/^```(\w+) (\S+)$/gm, '```$1 title="$2"');
  const path = join(content, `${slug || "index"}.md`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `---\n${Object.entries(header)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
      .join("")}---\n${text}`,
  );
}
