import { publishedPackages } from "../../pack/packages.ts";
import { named } from "../consumer.ts";
import type { Kind } from "../consumer.ts";
import type { Place } from "../place.ts";

/** Downloads a package as the registry hands it out. */
async function download(place: Place, name: string): Promise<string> {
  const printed = await place.run("npm", ["pack", name, "--silent"]);
  return printed.trim();
}

const checks = [
  { name: "publint", installed: "publint@0.3.25", options: ["--strict"] },
  {
    name: "are-the-types-wrong",
    installed: "@arethetypeswrong/cli@0.18.5",
    // The packages are ES modules, and say so: see decision 20. The contract in YAML is no module, but an entry for tools that
    // read files.
    options: ["--profile", "esm-only", "--exclude-entrypoints", "openapi.yaml", "--"],
  },
];

export const packageChecks: Kind = {
  title: "Checks",
  consumers: checks.flatMap(({ name, installed, options }) =>
    publishedPackages().map(({ manifest }) => ({
      name: named(name, installed),
      does: `finds nothing wrong with ${manifest.name}`,
      run: async (place) => place.run("npx", [installed, ...options, await download(place, manifest.name)]),
    })),
  ),
};
