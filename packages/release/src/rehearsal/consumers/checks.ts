import { publishedPackages } from "../../pack/packages.ts";
import type { Kind } from "../consumer.ts";
import type { Place } from "../place.ts";

/** Downloads a package as the registry hands it out. */
async function download(place: Place, name: string): Promise<string> {
  const printed = await place.run("npm", ["pack", name, "--silent"]);
  return printed.trim();
}

const checks = [
  { name: "publint 0.3.25", argumentsFor: (tarball: string) => ["publint@0.3.25", "--strict", tarball] },
  {
    name: "are-the-types-wrong 0.18.5",
    // The packages are ES modules, and say so; what CommonJS makes of that is a matter of decision 20.
    // The contract in YAML is no module: it is an entry for tools that read files.
    argumentsFor: (tarball: string) => [
      "@arethetypeswrong/cli@0.18.5",
      "--profile",
      "esm-only",
      "--exclude-entrypoints",
      "openapi.yaml",
      "--",
      tarball,
    ],
  },
];

export const packageChecks: Kind = {
  title: "Checks",
  consumers: checks.flatMap(({ name, argumentsFor }) =>
    publishedPackages().map(({ manifest }) => ({
      name,
      does: `finds nothing wrong with ${manifest.name}`,
      run: async (place) => place.run("npx", argumentsFor(await download(place, manifest.name))),
    })),
  ),
};
