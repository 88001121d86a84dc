import type { Kind } from "../consumer.ts";
import type { Place } from "../place.ts";

const compilers = ["5.4.5", "5.9.3", "6.0.3", "7.0.2"];
const resolutions = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];
const aliasOf = (version: string): string => `typescript-${version}`;

/** The packages and all compilers are installed once; each compiles every entry, and calls with right and wrong arguments. */
async function install(place: Place): Promise<Place> {
  place.write("package.json", JSON.stringify({ private: true, type: "module" }));
  const packages = ["client", "mock", "observe", "spec", "spec-review"].map((name) => `@d6-integrate/${name}`);
  const aliases = compilers.map((version) => `${aliasOf(version)}@npm:typescript@${version}`);
  await place.run("npm", ["install", ...packages, "@opentelemetry/api@1.9.1", "@types/node@24.19.2", ...aliases]);
  for (const file of ["consumer.ts", "entries.ts"]) place.copy(`packages/contract-tests/consumer/${file}`, file);
  place.copy("packages/release/programs/every-entry.ts", "every-entry.ts");
  return place;
}

function compile(place: Place, version: string, resolution: object): Promise<string> {
  const compilerOptions = {
    ...resolution,
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  place.write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  return place.run("node", [`node_modules/${aliasOf(version)}/bin/tsc`]);
}

let installed: Promise<Place> | undefined;

export const compilerVersions: Kind = {
  title: "Compilers",
  consumers: compilers.flatMap((version) =>
    resolutions.map((resolution) => ({
      name: `TypeScript ${version}`,
      does: `compiles with all packages, ${resolution.moduleResolution}`,
      run: async (place) => compile(await (installed ??= install(place)), version, resolution),
    })),
  ),
};
