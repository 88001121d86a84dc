#!/usr/bin/env node
import module from "node:module";
import { explain } from "./command/explain.ts";
import { readFlags } from "./command/flags.ts";
import { createFailures } from "./command/failures.ts";
import type { FailedCall } from "./mock/recorder.ts";
import type { ServerOptions } from "./command/server.ts";
import { tooOld } from "./command/node-version.ts";

// Prism is many modules: the second start takes them as they were compiled for the first.
module.enableCompileCache?.();

function end(code: number, message: string): never {
  console.error(message);
  process.exit(code);
}

function flags(): ServerOptions | string {
  try {
    return readFlags(process.argv.slice(2));
  } catch (error) {
    return end(2, `${(error as Error).message} See d6-mock --help.`);
  }
}

async function start(options: ServerOptions): Promise<void> {
  const [{ startMock }, { banner }] = await Promise.all([import("./command/server.ts"), import("./command/banner.ts")]);
  const onReload = (problem: Error | undefined) =>
    problem
      ? console.error(`${problem.message}\nThe contract before this change stays in force.`)
      : console.log("The contract has changed, and is in force.");
  let failures: ReturnType<typeof createFailures> | undefined;
  const onFailed = (call: FailedCall) => failures?.print(call);
  const mock = await startMock({ ...options, onReload, onFailed }).catch((error: unknown) =>
    end(1, explain(error, options)),
  );
  failures = createFailures(mock.url, console.log);
  // Before the banner: who has read it may already ask for the end.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void mock.close().then(() => process.exit(0)));
  }
  console.log(await banner(mock, options));
}

if (tooOld !== undefined) end(1, tooOld);
const options = flags();
if (typeof options === "string") console.log(options);
else await start(options);
