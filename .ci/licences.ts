import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a bundler gives its plugins, as far as this one needs it. */
interface Bundler {
  emitFile(file: { type: "asset"; fileName: string; source: string }): unknown;
}

type Bundle = Record<string, { type: "asset" } | { type: "chunk"; moduleIds: string[] }>;

interface Manifest {
  name?: string;
  version?: string;
  license?: string;
}

/** A plugin of rolldown that writes the licences of everything that is bundled; fails where a package has none. */
export const licences = {
  name: "licences",
  generateBundle(this: Bundler, _options: unknown, bundle: Bundle): void {
    const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
    const folders = new Set(modules.filter((id) => id.includes("node_modules")).map(packageOf));
    const texts = [...folders].map(textOf).toSorted();
    if (texts.length === 0) return;
    const source = `The files in this folder contain the following packages.\n\n${[...new Set(texts)].join("\n")}`;
    this.emitFile({ type: "asset", fileName: "THIRD-PARTY-LICENSES.txt", source });
  },
};

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** The folder of the package that a module belongs to: a manifest without a name only marks the kind of its modules. */
function packageOf(id: string): string {
  let folder = dirname(id.replace(/^\0/, "").replace(/\?.*$/, ""));
  while (!existsSync(join(folder, "package.json")) || manifestOf(folder).name === undefined) folder = dirname(folder);
  return folder;
}

function textOf(folder: string): string {
  const { name = "", version = "", license } = manifestOf(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (license === undefined && file === undefined) throw new Error(`${name} ${version} tells no licence.`);
  const text = file === undefined ? `Licensed under ${license}.` : readFileSync(join(folder, file), "utf8").trim();
  return `${"-".repeat(80)}\n${name} ${version} (${license ?? "see below"})\n\n${text}\n`;
}
