import { spawn } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { environmentOf } from "./environment.ts";
import type { NodeName, Surroundings } from "./environment.ts";

/** The empty folder of a consumer, and how its commands run there. */
export interface Place {
  folder: string;
  /** Where the published mock listens, without a path. */
  mock: string;
  /** Runs a command, and gives what it prints. A code other than `code` (0) is an error with all that was printed. */
  run(
    command: string,
    args: string[],
    options?: { node?: NodeName; code?: number; env?: NodeJS.ProcessEnv },
  ): Promise<string>;
  /** Starts a command that goes on, and waits until it has printed what fits. */
  start(command: string, args: string[], until: RegExp): Promise<{ printed: string; stop(): Promise<void> }>;
  write(name: string, text: string): void;
  /** Copies a file or folder of the repository, by its path from the root. */
  copy(source: string, name: string): void;
}

const COMMAND_MS = 300_000;

export function createPlace(folder: string, surroundings: Surroundings): Place {
  const { root, mock } = surroundings;
  mkdirSync(folder, { recursive: true });
  const environment = (node: NodeName): NodeJS.ProcessEnv => environmentOf(surroundings, node);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  return {
    folder,
    mock,
    write,
    copy: (source, name) => cpSync(join(root, source), join(folder, name), { recursive: true }),
    run: (command, args, { node = "node24", code: wanted = 0, env = {} } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(command, args, {
          cwd: folder,
          env: { ...environment(node), ...env },
          stdio: ["ignore", "pipe", "pipe"],
          timeout: COMMAND_MS,
        });
        const texts = { stdout: "", stderr: "" };
        child.stdout.on("data", (data: Buffer) => (texts.stdout += data.toString()));
        child.stderr.on("data", (data: Buffer) => (texts.stderr += data.toString()));
        child.on("error", reject);
        child.on("close", (code, signal) => {
          if (code === wanted) resolve(texts.stdout);
          else
            reject(
              new Error(
                `\`${[command, ...args].join(" ")}\` ended with ${code ?? signal}, expected ${wanted}:\n${texts.stdout}${texts.stderr}`,
              ),
            );
        });
      }),
    start: (command, args, until) =>
      new Promise((resolve, reject) => {
        const child = spawn(command, args, {
          cwd: folder,
          env: environment("node24"),
          detached: true,
          stdio: ["ignore", "pipe", "pipe"],
        });
        // The command is run by npx: the whole group ends with it, also when the rehearsal is broken off.
        const end = (): boolean => child.exitCode !== null || process.kill(-child.pid!);
        process.once("exit", end);
        const ended = new Promise<void>((done) => child.on("close", () => done()));
        let printed = "";
        const hear = (data: Buffer): void => {
          printed += data.toString();
          if (until.test(printed))
            resolve({
              printed,
              async stop() {
                end();
                await ended;
              },
            });
        };
        child.stdout.on("data", hear);
        child.stderr.on("data", hear);
        child.on("error", reject);
        void ended.then(() => {
          process.off("exit", end);
          reject(new Error(`\`${[command, ...args].join(" ")}\` ended before it said ${until}:\n${printed}`));
        });
      }),
  };
}
