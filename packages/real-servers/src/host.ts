import { createServer } from "node:net";
import { unlink } from "node:fs/promises";
import { cluster } from "./cluster.ts";
import { address, isFile } from "./address.ts";

/**
 * The process that keeps the one PostgreSQL of all suites. Each connection to its address is given a database, and that
 * database goes with the connection. A while after the last one it stops the server and ends.
 */
const idleMs = 20_000;

let databases = 0;
let open = 0;
let idle: NodeJS.Timeout | undefined;

// Whoever listens first is the host; another one that was started at the same time ends here.
const server = createServer((socket) => {
  clearTimeout(idle);
  open++;
  const name = `d6_${process.pid}_${++databases}`;
  const created = starting.then(async (postgres) => {
    await postgres.create(name);
    socket.write(`${JSON.stringify({ url: postgres.url(name) })}\n`);
  });
  created.catch((error: unknown) => socket.end(`${JSON.stringify({ error: String(error) })}\n`));
  socket.on("error", () => {});
  socket.on("close", () => {
    open--;
    void created.then(async () => (await starting).drop(name)).catch(() => {});
    if (open === 0) stopWhenIdle();
  });
});
server.on("error", () => process.exit(0));
server.listen(address);

const listening = new Promise((resolve) => server.once("listening", resolve));
const starting = listening.then(cluster);
starting.catch(stopWhenIdle);

function stopWhenIdle(): void {
  idle = setTimeout(() => void stop(), idleMs);
}

async function stop(): Promise<void> {
  server.close();
  if (isFile) await unlink(address).catch(() => {});
  await starting.then((postgres) => postgres.remove()).catch(() => {});
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());
