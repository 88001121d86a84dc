#!/usr/bin/env node
import module from "node:module";
import { readFlags, usage } from "./command/flags.ts";
import type { ServerOptions } from "./command/server.ts";

// Prism is many modules: the second start takes them as they were compiled for the first.
module.enableCompileCache?.();

function end(code: number, message: string): never {
  console.error(message);
  process.exit(code);
}

function flags(): ServerOptions | undefined {
  try {
    return readFlags(process.argv.slice(2));
  } catch (error) {
    return end(2, `${(error as Error).message} See d6-mock --help.`);
  }
}

function explain(error: unknown, { host, port = 0 }: ServerOptions): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== "EADDRINUSE") return message;
  return `Port ${port} on ${host} is in use. Stop what listens there, or take another: pnpm start --port ${port + 1} (0 takes a free one).`;
}

async function start(options: ServerOptions): Promise<void> {
  const [{ startMock }, { banner }] = await Promise.all([import("./command/server.ts"), import("./command/banner.ts")]);
  const onReload = (problem: Error | undefined) =>
    problem
      ? console.error(`${problem.message}\nThe contract before this change stays in force.`)
      : console.log("The contract has changed, and is in force.");
  const mock = await startMock({ ...options, onReload }).catch((error: unknown) => end(1, explain(error, options)));
  console.log(banner(mock, options));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void mock.close().then(() => process.exit(0)));
  }
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 18)) {
  end(
    1,
    `d6-mock needs Node 24.18 or newer, and this is ${process.versions.node}. Install one from https://nodejs.org.`,
  );
}
const options = flags();
if (options === undefined) console.log(usage);
else await start(options);
