import { postgres } from "@d6-integrate/real-servers";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { median } from "./median.ts";
import { packedOn } from "./contenders.ts";
import { rates, untilAnswers } from "./load.ts";

const [processes, turns, seconds, connections] = [4, 3, 3, 16];

interface Shares {
  /** Of one process on SQLite in memory. */
  reads: number;
  updates: number;
  /** Of one of the four that serves alone: what more processes cost or bring. */
  ofOne: number;
}

/** Reads and updates a second of four processes on PostgreSQL behind a balancer, as parts of those of others in the same run. */
export async function team(): Promise<Shares> {
  await using database = await postgres();
  const ports = { alone: 4580, first: 4581 };
  const alone = packedOn(ports.alone);
  const members = Array.from({ length: processes }, (_, index) => packedOn(ports.first + index, "--db", database.url));
  const all = [alone, ...members];
  try {
    for (let index = 0; index < all.length; index++) await untilAnswers(all[index]!, ports.alone + index, "d6-mock");
    const balancer = await balance(members.map((_, index) => ports.first + index));
    const found: Shares[] = [];
    // In turns, so that what else the machine does meets all of them alike.
    for (let turn = 0; turn < turns; turn++) {
      const own = await rates(ports.alone, seconds, connections);
      const shared = await rates(balancer.port, seconds, connections);
      const single = await rates(ports.first, seconds, connections);
      found.push({
        reads: shared.list / own.list,
        updates: shared.update / own.update,
        ofOne: shared.list / single.list,
      });
    }
    balancer.close();
    const of = (figure: keyof Shares) => median(found.map((each) => each[figure]));
    return { reads: of("reads"), updates: of("updates"), ofOne: of("ofOne") };
  } finally {
    for (const child of all) if (child.exitCode === null) process.kill(-child.pid!, "SIGKILL");
  }
}

/** Spreads connections over ports in turn, as a balancer of TCP does. */
async function balance(ports: number[]): Promise<{ port: number; close(): void }> {
  let next = 0;
  const server = createServer((socket) => {
    const other = connect(ports[next++ % ports.length]!, "127.0.0.1");
    for (const [one, two] of [
      [socket, other],
      [other, socket],
    ] as const) {
      one.pipe(two);
      one.on("error", () => two.destroy());
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
