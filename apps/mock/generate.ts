// Derives what Prism reads from the contract, so that no start has to parse it, the list of the quirks, from the
// document of the control its types and its bundle, and the schema of fixtures.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentTypes } from "@d6-integrate/codegen/types";
import { document } from "@d6-integrate/spec";
import { bundle, createConfig } from "@redocly/openapi-core";
import { derive } from "./src/prism/derive.ts";
import { pack } from "./src/prism/operations.ts";
import { fixturesSchema } from "./src/school/steering/fixtures/schema.ts";
import type { Quirk } from "./src/scenarios/quirk.ts";
import manifest from "./package.json" with { type: "json" };

/** The generated files, by path from here. Writes them when asked to; otherwise only returns them, for a test to compare. */
export async function generate({ write }: { write: boolean }): Promise<Record<string, string>> {
  const table = quoted(pack(await derive(document)));
  const control = await controlDocument();
  const from = "// Generated from control/openapi.yaml by `pnpm generate`. Do not edit.";
  const files = {
    "src/prism/operations.gen.ts": `// Generated from the contract by \`pnpm generate\`. Do not edit.\nexport const table: string = ${table};\n`,
    "src/document/document.gen.ts": `${from}\nexport const text: string = ${quoted(`${JSON.stringify(control, null, 2)}\n`)};\n`,
    "src/document/schema.gen.ts": await documentTypes(control, from),
    "control/fixtures.schema.json": `${JSON.stringify(fixturesSchema(), null, 2)}\n`,
    "src/scenarios/chosen/quirks.gen.ts": await quirksFile(),
  };
  if (write) for (const [path, text] of Object.entries(files)) writeFileSync(join(import.meta.dirname, path), text);
  return files;
}

/** A text as a literal of TypeScript that keeps its lines. */
const quoted = (text: string): string =>
  `\`${text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${")}\``;

/** The document of the control in one piece, with the version of the package. */
async function controlDocument(): Promise<{ info: { version: string } }> {
  const { bundle: bundled } = await bundle({
    ref: join(import.meta.dirname, "control/openapi.yaml"),
    config: await createConfig({}),
  });
  const parsed = bundled.parsed as { info: { version: string } };
  return { ...parsed, info: { ...parsed.info, version: manifest.version } };
}

async function quirksFile(): Promise<string> {
  const names = readdirSync(join(import.meta.dirname, "src/scenarios/quirks")).map((file) => file.replace(/\.ts$/, ""));
  const quirks = await Promise.all(
    names.toSorted().map(async (name) => {
      const { quirk } = (await import(`./src/scenarios/quirks/${name}.ts`)) as { quirk: Quirk };
      const choices = quirk.upTo === undefined ? Object.keys(quirk.choices).map(literal).join(" | ") : "number";
      const variable = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      return { name: /-/.test(name) ? JSON.stringify(name) : name, file: name, variable, about: quirk.about, choices };
    }),
  );
  return [
    "// Generated from the files in quirks/ by `pnpm generate`. Do not edit.",
    'import type { Quirk } from "../quirk.ts";',
    ...quirks.map(({ file, variable }) => `import { quirk as ${variable} } from "../quirks/${file}.ts";`),
    "",
    "/** What the API may do where the vendor's pages and live use disagree, or where nobody has shown it. */",
    "export interface Quirks {",
    ...quirks.flatMap(({ name, about, choices }) => [`  /** ${about}. */`, `  ${name}: ${choices};`]),
    "}",
    "",
    "/** Every quirk by its name; the first choice of each is the default. */",
    "export const quirks: Record<keyof Quirks, Quirk> = {",
    ...quirks.map(({ name, variable }) => (name === variable ? `  ${name},` : `  ${name}: ${variable},`)),
    "};",
    "",
  ].join("\n");
}

/** The choice as it is written in code: 401, or "string". */
const literal = (choice: string): string => (/^\d+$/.test(choice) ? choice : JSON.stringify(choice));

if (import.meta.main) await generate({ write: true });
