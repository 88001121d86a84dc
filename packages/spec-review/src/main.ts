#!/usr/bin/env node
import { Worker } from "node:worker_threads";

import type { CommandResult } from "./command/command.ts";

/** Schemas that are linked a thousand levels deep need more stack than a program has by itself. */
const STACK_MEGABYTES = 256;

/** What a run may take; a document that needs more is told so. */
const HEAP_MEGABYTES = 1200;

/** Room for what is needed for a moment only; with less of it, a large document is mostly swept. */
const YOUNG_MEGABYTES = 64;

/** Runs that take longer say in a terminal that they are at it. */
const PATIENCE = 2000;

const { stdout: screen, stderr: log } = process;
const terminal = screen.isTTY ? { width: screen.columns, color: screen.hasColors() } : undefined;
const args = process.argv.slice(2);

// Who reads only the beginning, as `head` does, has what it wanted.
screen.on("error", (error: Error & { code?: string }) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  const end = await ended();
  const { code, stdout, stderr } =
    typeof end === "string"
      ? await (await import("./command/command.ts")).failed(end, args, process.cwd(), process.env)
      : end;
  screen.write(stdout);
  log.write(stderr);
  process.exitCode = code;
} catch (error) {
  // A program that cannot even start must not end with 1, which means that something breaks.
  log.write(`Cannot run with Node ${process.version}: ${String(error)}. Node 20.19 or newer is needed.\n`);
  process.exitCode = 2;
}

/** What the command found, or why it was stopped. The thread starts while the flags are read here. */
function ended(): Promise<CommandResult | string> {
  const file = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.mjs";
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: { args, cwd: process.cwd(), terminal },
    resourceLimits: {
      stackSizeMb: STACK_MEGABYTES,
      maxOldGenerationSizeMb: HEAP_MEGABYTES,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
  });
  return new Promise((resolve, reject) => {
    worker.on("message", resolve);
    worker.on("error", (error: Error & { code?: string }) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        resolve(`Stopped: comparing these documents needs more than ${HEAP_MEGABYTES} MB. Compare parts of them.`);
      else reject(error);
    });
    const stop = (seconds: number) => {
      resolve(`Stopped after ${seconds} seconds: the documents are too large, or too entangled. Give --timeout more.`);
      void worker.terminate();
    };
    // Neither timer keeps the program from ending with its thread.
    limit().then((seconds) => setTimeout(stop, seconds * 1000, seconds).unref(), reject);
    setTimeout(() => log.isTTY && log.write("Comparing…\n"), PATIENCE).unref();
  });
}

/** The seconds that a run may take. A limit that cannot be read is told by the command itself. */
async function limit(): Promise<number> {
  const { parseFlags, secondsIn } = await import("./command/flags.ts");
  try {
    return secondsIn(parseFlags(args).values);
  } catch {
    return 10;
  }
}
