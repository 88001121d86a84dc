import { createRequire } from "node:module";
import { readContractFile, watchContractFile } from "./contract-file.ts";
import { contract as own } from "./contract.ts";
import type { Contract } from "./contract.ts";
import { chosenQuirks } from "./quirks.ts";
import type { Quirks } from "./quirks.ts";
import { createRequestLog } from "./request-log.ts";
import type { LoggedRequest } from "./request-log.ts";
import type { Scenario } from "./scenario.ts";
import { clockAt, sampleDay } from "./school/rules/clock.ts";
import { createSeeder, openSchool } from "./school/school.ts";
import { checkedSeed } from "./school/seed/plan.ts";
import type { Size } from "./school/seed/plan.ts";
import { createService } from "./service.ts";
import { createSessions } from "./sessions.ts";

export interface MockOptions {
  /**
   * The day in the school, yyyy-mm-dd, or `now`. It decides which dates a note may have. Default: 2024-04-16, near which
   * the vendor's samples are valid.
   */
  clock?: string;
  /** The number from which families and what happens to them are made. Default: 1. */
  seed?: number;
  /** How large school 1000 is: `small` has about 25 learners, `large` about 1,300, `huge` 5,000. Default: small. */
  size?: Size;
  /** How many activated schools stand beside the three of the samples, from 1301 on. Default: 0, at most 1,000; after 100 their families repeat. */
  schools?: number;
  /**
   * The file that keeps the schools, so that changes outlive the mock; made from the seed when it does not exist. Default:
   * in memory. Sessions are always in memory.
   */
  db?: string | undefined;
  /** What the API does where its pages and live use disagree; `GET /__mock/quirks` lists what there is, with evidence. */
  quirks?: Partial<Quirks>;
  /** What stands around the answers of the school, the outermost first. */
  scenarios?: Scenario[];
  /** A file with another version of the contract, in JSON or YAML. Default: the contract that the mock comes with. */
  contract?: string | undefined;
  /** Whether a change of the contract's files takes effect at once. What is broken is not taken. Default: false. */
  watch?: boolean;
  /** Told after each change of the contract's files, with what is wrong with them, if anything. */
  onReload?: ((problem: Error | undefined) => void) | undefined;
  /** Whether all answers come from the contract's examples, as those of the stock Prism do. Default: false. */
  stateless?: boolean;
  /**
   * Whether an answer that breaks the contract becomes a 500 that says where, and an example that does so an error at the
   * start. Default: true; the command leaves it out unless told `--strict`.
   */
  strict?: boolean;
}

export interface Mock {
  /** Answers a request without a port, as the global `fetch` does with one; give it to a client as its `fetch`. */
  fetch(...sent: ConstructorParameters<typeof Request>): Promise<Response>;
  /** Forgets every change, apart from those in sessions. */
  reset(): Promise<void>;
  /** Everything that the schools remember, to go back to with `restore`. */
  snapshot(): Promise<Uint8Array>;
  /** Goes back to what a snapshot of this or another mock of the same version holds. */
  restore(snapshot: Uint8Array): Promise<void>;
  /** The last thousand requests, the oldest first; without bodies, headers or values of parameters. */
  readonly requests: LoggedRequest[];
  /** Closes the schools, after the calls that are under way. */
  close(): Promise<void>;
}

/**
 * A mock of the d6 Integrate API, from the contract, with a school behind it that keeps state.
 *
 * @throws RangeError when the clock is not a day, the seed no whole number, the size unknown, the schools too many, or a
 *   quirk or its choice unknown; Error when the file of `db` or of `contract` cannot be used, or when an
 *   example breaks the contract.
 */
export async function createMock({
  clock = sampleDay,
  contract: path,
  db,
  onReload,
  quirks: wanted,
  scenarios = [],
  stateless = false,
  strict = true,
  watch = false,
  ...seed
}: MockOptions = {}): Promise<Mock> {
  const quirks = chosenQuirks(wanted);
  const today = clockAt(clock);
  const seeder = createSeeder(today, checkedSeed(seed));
  const lag = Number(quirks["activation-lag"]) * 1000;
  const { contract, files } =
    path === undefined ? { contract: own, files: new Set<string>() } : await readContractFile(path);
  const school = await openSchool({ today, seeder, lag, db });
  const sessions = createSessions(school, () => openSchool({ today, seeder, lag }));
  const log = createRequestLog();
  const serve = (by: Contract) => createService({ contract: by, sessions, quirks, scenarios, stateless, strict, log });
  let answer = serve(contract);
  const watcher = watch
    ? watchContractFile(path ?? bundle, files, async (read) => {
        const problem = await read.then(
          (next) => void (answer = serve(next.contract)),
          (error: Error) => error,
        );
        onReload?.(problem ?? undefined);
      })
    : undefined;
  return {
    // A request of the server is taken as it is: a copy would have to be built.
    fetch: async (sent, init) => answer(sent instanceof Request && !init ? sent : new Request(sent, init)),
    get requests() {
      return log.list();
    },
    reset: () => school.reset(),
    snapshot: () => school.snapshot(),
    restore: (snapshot) => school.restore(snapshot),
    async close() {
      watcher?.close();
      await sessions.close();
    },
  };
}

/** The file of the contract that the mock comes with. */
const bundle = createRequire(import.meta.url).resolve("@d6-integrate/spec/openapi.json");
