import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
  const known = new Set((bill.components ?? []).map(({ purl }) => purl));
  const bundled = (await bundledIn(tarball)).filter(({ purl }) => !known.has(purl));
  bill.components = [...(bill.components ?? []), ...bundled];
  const path = `bills/${name.replace("@", "").replace("/", "-")}.cdx.json`;
  mkdirSync(join(target, "bills"), { recursive: true });
  writeFileSync(join(target, path), `${JSON.stringify(bill, null, 2)}\n`);
  return path;
}

/** The packages that the files of a tarball contain, by the licences that are packed with them. */
function bundledIn(tarball: string): Promise<Component[]> {
  return unpacked(tarball, async (folder) => {
    const path = join(folder, "dist/THIRD-PARTY-LICENSES.txt");
    return existsSync(path) ? componentsIn(readFileSync(path, "utf8")) : [];
  });
}

/** The packages that a text with licences names, each below a line of dashes. */
export function componentsIn(licences: string): Component[] {
  return [...licences.matchAll(/^-{80}\n(?:(@[^/\s]+)\/)?(\S+) (\S+) \((.*)\)$/gm)].map((found) => {
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
