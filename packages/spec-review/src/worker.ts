import { parentPort, workerData } from "node:worker_threads";

import { runCommand } from "./command/command.ts";
import type { Terminal } from "./command/forms.ts";

const { args, cwd, terminal } = workerData as { args: string[]; cwd: string; terminal: Terminal | undefined };
// oxlint-disable-next-line require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(await runCommand(args, cwd, terminal));
