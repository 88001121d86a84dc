import { readdirSync, readFileSync } from "node:fs";
import { Cursor } from "../source/cursor.ts";
import { judge } from "./judge.ts";
const dir = process.argv[2]!;
let right = 0, total = 0;
for (const name of readdirSync(dir).filter((n) => /^\d/.test(n))) {
  const expected = JSON.parse(readFileSync(`${dir}/${name}/expect.json`, "utf8")) as { label: string };
  const found = judge(Cursor.root(`${dir}/${name}/before.yaml`), Cursor.root(`${dir}/${name}/after.yaml`));
  const verdict = found.some(({ severity }) => severity === "breaking") ? "breaking" : "harmless";
  total += 1;
  if (verdict === expected.label) right += 1;
  console.log(verdict === expected.label ? "ok " : "BAD", name, found.map((c) => `\n      ${c.severity} ${c.rule.id}: ${c.message} [${c.reach.map((r) => r.name).join(", ")}]`).join(""));
}
console.log(right, "of", total);
