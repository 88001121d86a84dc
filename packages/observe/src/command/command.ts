import { readFileSync, writeFileSync } from "node:fs";
import { readShapes } from "@d6-integrate/client/observe";
import { reportOf } from "../findings/report.ts";
import { proposePatch } from "../proposal/propose-patch.ts";
import { run } from "../run/run.ts";
import type { Surroundings } from "../run/run.ts";
import { readArguments, usage } from "./arguments.ts";

/** Runs the command. Throws an Error that says what is wrong. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<void> {
  const { write } = surroundings.terminal;
  const command = readArguments(args);
  if (command.verb === "help") write(usage);
  else if (command.verb === "run") await run(command, surroundings);
  else {
    const { file, spec, patch } = command;
    const shapes = readShapes(readFileSync(file, "utf8"));
    if (spec !== undefined && patch !== undefined) writeFileSync(patch, proposePatch(shapes, spec));
    write(reportOf(shapes));
  }
}
