import { setTimeout as delay } from "node:timers/promises";
import { createTurns } from "../../../school/store/turns.ts";
import type { Turns } from "../../../school/store/turns.ts";
import { StorageError } from "../../../school/store/storage-error.ts";
import { keyOf, said, told } from "./messages.ts";
import type { Message } from "./messages.ts";
import type { Line } from "./line.ts";

/** How long anybody waits for a name, in milliseconds. */
const patience = 30_000;

/**
 * How often who wants a name says so again, and how long the others believe that it is still wanted, in milliseconds: on a busy
 * machine what is said again comes late. Whoever dies meanwhile keeps the others waiting for as long.
 */
const [sayAgain, believe] = [500, 3000];

/** How long to wait before looking again where nobody said anything, in milliseconds: somebody may have died. */
const glance = { together: 100, alone: 20 };

/** How many names are held at most; the oldest is let go of. */
const mostNames = 300;

/**
 * Names that the processes of a mock hold together, or one of them alone. PostgreSQL keeps who holds what, as locks of the one
 * connection of each process, and forgets it when the process dies. What a process knows of a name it may use as long as it
 * holds it: nobody changes it meanwhile. Who wants a name alone says so, and the others let go of it.
 */
export interface Leases {
  /** Whether this process holds it now, and knows what there is to know of it. */
  isHeld(name: string): boolean;
  /** Does work while nobody has it alone. */
  together<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** Does work while nobody else has it, in whatever process. */
  alone<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** Told every message of the other processes. */
  heard(message: string): void;
  /** Told that the connection with the locks is gone. */
  lost(): void;
  /** Told that there is one again. */
  back(): void;
}

export interface LeasesOptions {
  line(): Line;
  /** Reads what there is to know of a name, when it is held. */
  load(name: string): Promise<void>;
  /** Writes what others have to know before it is let go of. */
  leave(name: string): Promise<void>;
}

interface Lease {
  name: string;
  key: number;
  turns: Turns;
  isHeld: boolean;
  /** Whether it was held until somebody wanted it: it is taken up again at once, to learn what has changed. */
  wasHeld: boolean;
  taking: Promise<void> | undefined;
  isLeaving: boolean;
  /** Until when somebody is believed to want it. */
  wantedUntil: number;
  wake(): void;
}

export function createLeases(me: string, { line, load, leave }: LeasesOptions): Leases {
  const leases = new Map<string, Lease>();
  // Another connection has none of the locks of the one before.
  let connection = 0;

  function leaseOf(name: string): Lease {
    const known = leases.get(name);
    if (known) return known;
    const lease: Lease = {
      name,
      key: keyOf(name),
      turns: createTurns(),
      isHeld: false,
      wasHeld: false,
      taking: undefined,
      isLeaving: false,
      wantedUntil: 0,
      wake: () => {},
    };
    leases.set(name, lease);
    if (leases.size > mostNames) forgetOldest();
    return lease;
  }

  function forgetOldest(): void {
    const [oldest] = leases.values();
    if (!oldest) return;
    leases.delete(oldest.name);
    void oldest.turns.alone(() => letGo(oldest)).catch(() => {});
  }

  const say = (message: Message) => line().query("select pg_notify($1, $2)", said(message, me));
  const attempt = async (how: string, key: number): Promise<boolean> => {
    const [row] = await line().query<{ got: number }>(`select ${how}($1, $2) as got`, [space, key]);
    return row!.got === 1;
  };

  /** Waits until somebody says something about a name, or for a while. */
  const news = (lease: Lease, most: number) =>
    Promise.race([new Promise<void>((resolve) => (lease.wake = resolve)), delay(most)]);

  /** Takes a name up together with others, and learns what there is to know of it. */
  async function take(lease: Lease): Promise<void> {
    const start = performance.now();
    for (;;) {
      // Others who leave say so too: that is no reason to go before whoever wants it.
      while (lease.wantedUntil > performance.now()) await news(lease, lease.wantedUntil - performance.now());
      const on = connection;
      if (await attempt("pg_try_advisory_lock_shared", lease.key)) {
        try {
          await load(lease.name);
        } catch (error) {
          await line()
            .query("select pg_advisory_unlock_shared($1, $2)", [space, lease.key])
            .catch(() => {});
          throw error;
        }
        if (on !== connection) continue;
        lease.isHeld = true;
        return;
      }
      if (performance.now() - start > patience) throw inUse();
      await news(lease, glance.together);
    }
  }

  const taken = (lease: Lease): Promise<void> =>
    (lease.taking ??= take(lease).finally(() => (lease.taking = undefined)));

  /** Lets go of a name, once what others have to know is written. */
  async function letGo(lease: Lease): Promise<void> {
    if (!lease.isHeld) return;
    await leave(lease.name);
    if (!lease.isHeld) return;
    lease.isHeld = false;
    await line().query("select pg_advisory_unlock_shared($1, $2), pg_notify($3, $4)", [
      space,
      lease.key,
      ...said({ does: "leaves", key: lease.key }, me),
    ]);
  }

  async function takeAlone(lease: Lease): Promise<void> {
    const start = performance.now();
    while (!(await attempt("pg_try_advisory_lock", lease.key))) {
      if (performance.now() - start > patience) throw inUse();
      await news(lease, glance.alone);
    }
  }

  /** Says that a name is wanted, again and again until it is taken. */
  function insist(lease: Lease): () => void {
    const once = () => void say({ does: "wants", key: lease.key }).catch(() => {});
    once();
    const timer = setInterval(once, sayAgain);
    return () => clearInterval(timer);
  }

  function wanted(lease: Lease): void {
    lease.wantedUntil = performance.now() + believe;
    if (lease.isLeaving || (!lease.isHeld && !lease.taking)) return;
    lease.isLeaving = true;
    void lease.turns
      .alone(async () => {
        lease.wasHeld ||= lease.isHeld;
        await letGo(lease);
      })
      .catch(() => {})
      .finally(() => (lease.isLeaving = false));
  }

  const together = <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const lease = leaseOf(name);
    return lease.turns.together(async () => {
      while (!lease.isHeld) await taken(lease);
      return work();
    });
  };

  const takeUpAgain = (lease: Lease) => {
    lease.wasHeld = false;
    void together(lease.name, async () => {}).catch(() => {});
  };

  return {
    isHeld: (name) => leases.get(name)?.isHeld === true,
    together,
    alone(name, work) {
      const lease = leaseOf(name);
      // The others finish what is under way while this process does.
      const relent = insist(lease);
      return lease.turns.alone(async () => {
        try {
          await letGo(lease);
          await takeAlone(lease);
        } finally {
          relent();
        }
        try {
          return await work();
        } finally {
          // Nobody has to ask who may have it next.
          await line()
            .query("select pg_advisory_unlock($1, $2), pg_notify($3, $4)", [
              space,
              lease.key,
              ...said({ does: "is done with", key: lease.key }, me),
            ])
            .catch(() => {});
        }
      });
    },
    heard(text) {
      const message = told(text);
      if (!message || message.by === me) return;
      for (const lease of leases.values()) {
        if (lease.key !== message.key) continue;
        if (message.does === "wants") {
          wanted(lease);
          continue;
        }
        if (message.does === "is done with") lease.wantedUntil = 0;
        lease.wake();
        if (message.does === "is done with" && lease.wasHeld) takeUpAgain(lease);
      }
    },
    lost() {
      connection++;
      for (const lease of leases.values()) {
        lease.wasHeld ||= lease.isHeld;
        lease.isHeld = false;
        lease.wantedUntil = 0;
      }
    },
    back() {
      for (const lease of leases.values()) if (lease.wasHeld) takeUpAgain(lease);
    },
  };
}

/** The first number of the locks: other users of the database have others. */
const space = keyOf("d6_mock");

const inUse = (): StorageError =>
  new StorageError(
    503,
    "The school's database is in use",
    "Another process of the mock has held the school for too long. Nothing was changed; try again.",
    undefined,
  );
