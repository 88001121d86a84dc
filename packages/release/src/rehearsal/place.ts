import { spawn } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tool } from "./tools.ts";

export type NodeName = "node20" | "node22" | "node24";

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

/** What a folder shares with the others: where the packages are, and where what is downloaded is kept. */
export interface Surroundings {
  root: string;
  registry: string;
  home: string;
  mock: string;
}

const COMMAND_MS = 300_000;

export function createPlace(folder: string, { root, registry, home, mock }: Surroundings): Place {
  mkdirSync(folder, { recursive: true });
  const environment = (node: NodeName): NodeJS.ProcessEnv => ({
    PATH: [
      dirname(tool(node)),
      ...(process.env["PATH"] ?? "").split(":").filter((entry) => !entry.includes("node_modules")),
    ].join(":"),
    NODE_EXTRA_CA_CERTS: process.env["NODE_EXTRA_CA_CERTS"],
    HOME: home,
    CI: "true",
    npm_config_registry: registry,
    NPM_CONFIG_REGISTRY: registry, // Deno reads no small letters
    PNPM_CONFIG_REGISTRY: registry,
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
    npm_config_yes: "true",
    npm_config_prefer_offline: "true",
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_UNSAFE_HTTP_WHITELIST: "127.0.0.1",
    YARN_ENABLE_TELEMETRY: "false",
    DO_NOT_TRACK: "1",
    D6_USERNAME: "demo",
    D6_PASSWORD: "demo",
    D6_BASE_URL: `${mock}/api`,
  });
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
        const ended = new Promise<void>((done) => child.on("close", () => done()));
        let printed = "";
        const hear = (data: Buffer): void => {
          printed += data.toString();
          // The command is run by npx: the whole group ends with it.
          if (until.test(printed))
            resolve({
              printed,
              async stop() {
                process.kill(-child.pid!);
                await ended;
              },
            });
        };
        child.stdout.on("data", hear);
        child.stderr.on("data", hear);
        child.on("error", reject);
        void ended.then(() =>
          reject(new Error(`\`${[command, ...args].join(" ")}\` ended before it said ${until}:\n${printed}`)),
        );
      }),
  };
}
