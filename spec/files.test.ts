import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const here = import.meta.dirname;
const parts = globSync("{paths,components,examples}/**/*.{yaml,json}", { cwd: here });

it("has no part that nothing refers to", () => {
  const referred = ["openapi.yaml", ...parts].flatMap((file) =>
    [...readFileSync(join(here, file), "utf8").matchAll(/\$ref: "?([^\s"#}]+)/g)].map(([, target]) =>
      relative(here, join(here, dirname(file), target!)),
    ),
  );
  expect(parts.filter((part) => !referred.includes(part))).toEqual([]);
});
