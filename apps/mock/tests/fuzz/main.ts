// Sends requests that are valid, mutated or hostile to a mock: `pnpm fuzz [requests] [seed]`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fuzz } from "./fuzz.ts";

const [requests = 20_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
// With little room, memory that is not given back ends the process.
const mock = spawn(process.execPath, ["--max-old-space-size=192", "src/main.ts", "--port", "0", "--strict"], {
  cwd: new URL("../..", import.meta.url),
  stdio: ["ignore", "pipe", "inherit"],
});
const [greeting] = (await once(mock.stdout, "data")) as [Buffer];
const url = /http:\/\/\S+?:\d+/.exec(greeting.toString())![0];
const start = performance.now();
const { failures, ...report } = await fuzz(url, mock.pid!, requests, seed);
console.log({ requests, seed, seconds: Math.round((performance.now() - start) / 1000), ...report });
for (const failure of failures.slice(0, 20)) console.error(failure);
console.log(failures.length === 0 ? "Nothing failed." : `${failures.length} failures.`);
mock.kill("SIGTERM");
const [code] = (await once(mock, "exit")) as [number];
process.exitCode = failures.length > 0 || code !== 0 ? 1 : 0;
