import { existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isD6Error } from "@d6-integrate/client";
import type { Fetch } from "@d6-integrate/client";
import { readShapes } from "@d6-integrate/client/observe";
import { prepareReads } from "./make-reads.ts";
import { planReads } from "./plan-reads.ts";
import type { PlannedRead } from "./plan-reads.ts";
import { Stopped } from "./stopped.ts";

/** Where a run tells what it does, and asks. */
export interface Terminal {
  write(line: string): void;
  /** Undefined where nobody can be asked. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

export interface RunOptions {
  readonly school: number;
  readonly baseUrl?: string | undefined;
  readonly out: string;
  readonly perSecond: number;
  readonly values: readonly string[];
  /** Whether it begins without asking. */
  readonly yes: boolean;
}

export interface Surroundings {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For tests. Default: the global `fetch`. */
  readonly fetch?: Fetch | undefined;
}

/**
 * Reads what can be read of one school, each once, and writes the shapes of it to a file. Shows the list and asks before it
 * sends anything. Tells no value, neither of the API nor of the environment.
 *
 * @throws {Stopped} Before anything is written, with the reason.
 */
export async function run(options: RunOptions, { terminal, env, fetch }: Surroundings): Promise<void> {
  const { school, baseUrl, out, yes, perSecond, values } = options;
  const { D6_USERNAME: username, D6_PASSWORD: password } = env;
  if (!username || !password) {
    throw new Stopped("Set D6_USERNAME and D6_PASSWORD in the environment. They are read from nowhere else.");
  }
  if (existsSync(out)) throw new Stopped("The file to write is there already. Move it, or name another with --out.");
  if (!existsSync(dirname(out))) throw new Stopped("There is no folder for the file to write. Make it, or see --out.");
  const { reads, leftOut } = planReads();
  let count = 0;
  const onRead = (read: PlannedRead, outcome: string): void =>
    terminal.write(`${String(++count).padStart(3)}/${reads.length} ${titleOf(read)}: ${outcome}`);
  try {
    const credentials = { username, password };
    const make = prepareReads({ school, baseUrl, perSecond, values, credentials, fetch, onRead });
    terminal.write(`These ${reads.length} reads are made, each once, with GET, for one school:\n`);
    for (const read of reads) terminal.write(`  ${titleOf(read)}  ${read.path}`);
    terminal.write("\nThese are left out:\n");
    for (const { id, why } of leftOut) terminal.write(`  ${id}: ${why}`);
    terminal.write(`\nAt ${perSecond} per second it takes at least ${Math.ceil(reads.length / perSecond)} s.`);
    terminal.write("What comes is turned into shapes, which are written to the file. Nothing is sent anywhere else.\n");
    if (!yes) await confirm(terminal);
    const text = `${JSON.stringify(await make(reads), null, 2)}\n`;
    // What an observer of the contract could not tell has no way into the file.
    readShapes(text);
    writeFileSync(out, text, { flag: "wx" });
  } catch (error) {
    throw withoutValues(error);
  }
  terminal.write("\nThe shapes are written. Read the file, then: d6-observe report <file>");
}

async function confirm({ ask }: Terminal): Promise<void> {
  if (!ask) throw new Stopped("There is no terminal to ask in. Nothing was sent. Scripts give --yes.");
  const answer = await ask("Make these reads? [y/N] ");
  if (!/^y(?:es)?$/i.test(answer.trim())) throw new Stopped("Nothing was sent.");
}

/** The operation, and what of its switches and pages is used. */
function titleOf({ id, sources }: PlannedRead): string {
  const more = Object.entries(sources).flatMap(([name, source]) =>
    source === true || source === "Yes" ? [name] : name === "cursor" ? ["next page"] : [],
  );
  return more.length > 0 ? `${id} (${more.join(", ")})` : id;
}

/** Errors of the client's options are worded without values; of all others only the kind is told. */
function withoutValues(error: unknown): Stopped {
  if (error instanceof Stopped) return error;
  if (isD6Error(error) && error.kind === "configuration") return new Stopped(error.message);
  const code = (error as { code?: unknown } | null)?.code;
  const kind = isD6Error(error) ? error.kind : typeof code === "string" && /^E[A-Z]+$/.test(code) ? code : "unknown";
  return new Stopped(`Stopped by an error of kind ${kind}. Nothing was written.`);
}
