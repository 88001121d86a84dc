import { execFile } from "node:child_process";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./packages.ts";
import { unpacked } from "./tarball.ts";

const run = promisify(execFile);

interface Component {
  type: "library";
  group?: string;
  name: string;
  version: string;
  purl: string;
  "bom-ref": string;
  licenses: { license: { name: string } }[];
}

interface Bill {
  components?: { purl: string }[];
}

/**
 * Writes the bill of materials of a package, as CycloneDX: what it depends on, by pnpm, and what its files contain of other
 * packages. Gives its path in the folder `target`.
 */
export async function writeBill(name: string, tarball: string, target: string): Promise<string> {
  const { stdout } = await run(
    "pnpm",
    ["--filter", name, "sbom", "--sbom-format", "cyclonedx", "--sbom-spec-version", "1.6", "--prod"],
    { cwd: root, maxBuffer: 1e8 },
  );
  const bill = JSON.parse(stdout) as Bill;
  const components = [...(await bundledIn(tarball)), ...(bill.components ?? [])];
  bill.components = [...new Map(components.map((component) => [component.purl, component])).values()];
  const path = `bills/${name.replace("@", "").replace("/", "-")}.cdx.json`;
  mkdirSync(join(target, "bills"), { recursive: true });
  writeFileSync(join(target, path), `${JSON.stringify(bill, null, 2)}\n`);
  return path;
}

/** The packages that the files of a tarball contain, by the licences that are packed with them. */
function bundledIn(tarball: string): Promise<Component[]> {
  return unpacked(tarball, async (folder) =>
    globSync("dist/**/{THIRD-PARTY-LICENSES.txt,licences.md}", { cwd: folder }).flatMap((path) =>
      componentsIn(readFileSync(join(folder, path), "utf8")),
    ),
  );
}

/** The packages that a text with licences names: each below a line of dashes, as the mock has them, or in a heading, as Vite does. */
export function componentsIn(licences: string): Component[] {
  return [...licences.matchAll(/^(?:-{80}\n|## )(?:(@[^/\s]+)\/)?(\S+) (?:- )?(\S+) \((.*)\)$/gm)].map((found) => {
    const [, group, name = "", version = "", licence = ""] = found;
    const purl = `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ""}${name}@${version}`;
    return {
      type: "library",
      ...(group && { group }),
      name,
      version,
      purl,
      "bom-ref": purl,
      licenses: [{ license: { name: licence } }],
    };
  });
}
