import { named } from "../consumer.ts";
import type { Consumer, Kind } from "../consumer.ts";

const own = ["@d6-integrate/client", "@d6-integrate/mock"];

/** Suites of the repository that people copy, run where only the published packages are. */
const suites = [
  {
    name: "Vitest",
    does: "runs the example of the mock",
    packages: ["vitest@5.1.1"],
    files: { "apps/mock/examples/vitest.test.ts": "vitest.test.ts" },
    command: ["vitest", "run"],
  },
  {
    name: "Jest",
    does: "runs the recipe in CommonJS",
    packages: ["jest@30.5.2", "@babel/plugin-transform-modules-commonjs@7.29.7"],
    files: { "examples/jest": "." },
    command: ["jest"],
  },
  {
    name: "MSW",
    does: "runs the example whose handlers answer from the mock",
    packages: ["msw@2.15.0", "vitest@5.1.1"],
    files: { "examples/msw": "msw", "examples/tests/msw.test.ts": "tests/msw.test.ts" },
    command: ["vitest", "run"],
  },
];

export const testRunners: Kind = {
  title: "Tests",
  consumers: suites.map(({ name, does, packages, files, command }): Consumer => ({
    name: named(name, packages[0]!),
    does,
    async run(place) {
      await place.run("npm", ["install", ...own, ...packages]);
      for (const [source, target] of Object.entries(files)) place.copy(source, target);
      await place.run("npx", command);
    },
  })),
};
