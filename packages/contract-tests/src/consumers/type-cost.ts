import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { operations } from "../contract.ts";
import type { Project } from "./project.ts";

/** How many types a compiler has to instantiate for one more call, by the form of the call. */
export interface TypeCost {
  perFunction: number;
  perMethod: number;
}

// Calls of other operations each: what a compiler learnt from one call does not serve the next.
const calls = operations.filter(({ body, version }) => version === "v1" && !body);

/** Measures by the compiler's own diagnostics what calls cost: a file with many of them, less one with one of each form. */
export async function typeCost(project: Project, compiler: string): Promise<TypeCost> {
  const functions = calls.map(({ id }) => `export const f${id} = v1.${functionOf(id)}(d6, {} as never);`);
  const methods = calls.map(({ id, sdkName }) => `export const m${id} = d6.v1.${sdkName}({} as never);`);
  const few = [...functions.slice(0, 1), ...methods.slice(0, 1)];
  const base = await instantiations(project, compiler, few);
  const perCall = async (more: string[]): Promise<number> =>
    ((await instantiations(project, compiler, [...few, ...more.slice(1)])) - base) / (more.length - 1);
  return { perFunction: await perCall(functions), perMethod: await perCall(methods) };
}

function functionOf(id: string): string {
  return id.charAt(2).toLowerCase() + id.slice(3);
}

async function instantiations({ folder, compile }: Project, compiler: string, lines: string[]): Promise<number> {
  const head = [
    `import type { Client } from "@d6-integrate/client";`,
    `import * as v1 from "@d6-integrate/client/v1";`,
    "declare const d6: Client;",
  ];
  writeFileSync(join(folder, "cost.ts"), [...head, ...lines].join("\n"));
  writeFileSync(
    join(folder, "tsconfig.cost.json"),
    JSON.stringify({
      extends: "./tsconfig.json",
      compilerOptions: { noEmit: true, skipLibCheck: true },
      files: ["cost.ts"],
      include: [],
    }),
  );
  const { stdout } = await compile(compiler, "-p", "tsconfig.cost.json", "--extendedDiagnostics");
  const [, count] = /^Instantiations:\s+(\d+)/m.exec(stdout) ?? [];
  if (count === undefined) throw new Error(`${compiler} tells no number of instantiations:\n${stdout}`);
  return Number(count);
}
