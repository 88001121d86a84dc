import { createRequire } from "node:module";
import { readContractFile, watchContractFile } from "./contract-file.ts";
import { contract as own } from "../contract/contract.ts";
import type { Contract } from "../contract/contract.ts";
import { chosenQuirks, schoolSettings } from "../scenarios/chosen/chosen-quirks.ts";
import type { Quirks } from "../scenarios/chosen/quirks.gen.ts";
import type { Guard } from "../control/guard.ts";
import { createRequestLog } from "../control/request-log.ts";
import type { LoggedRequest } from "../control/request-log.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { clockAt, sampleDay } from "../school/rules/clock.ts";
import { createSeeder, openSchool } from "../school/school.ts";
import { checkedSeed } from "../school/seed/plan.ts";
import type { Size } from "../school/seed/plan.ts";
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
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  // Without a port, nobody else can steer it.
  return (await openMock(options, () => undefined)).mock;
}

/** A mock, and how a server has it answer. */
export interface OpenMock {
  mock: Mock;
  answer(request: Request): Promise<Response>;
}

/** Opens a mock whose control asks a guard first. */
export async function openMock(
  {
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
  }: MockOptions,
  guard: Guard,
): Promise<OpenMock> {
  checkNames(seed);
  if (path === "") throw new RangeError('The contract is "", expected the name of a file.');
  const quirks = chosenQuirks(wanted);
  const today = clockAt(clock);
  const seeder = createSeeder(today, checkedSeed(seed));
  const settings = { clock, seeder, ...schoolSettings(quirks) };
  const { contract, files } =
    path === undefined ? { contract: own, files: new Set<string>() } : await readContractFile(path);
  const school = await openSchool({ ...settings, db });
  const sessions = createSessions(school, () => openSchool(settings));
  const log = createRequestLog();
  const serve = (by: Contract) =>
    createService({ contract: by, sessions, quirks, scenarios, stateless, strict, log, guard });
  let answer = await serve(contract);
  const watcher = watch
    ? watchContractFile(path ?? bundle, files, async (read) => {
        const problem = await read.then(
          async (next) => void (answer = await serve(next.contract)),
          (error: Error) => error,
        );
        onReload?.(problem ?? undefined);
      })
    : undefined;
  const mock: Mock = {
    fetch: async (sent, init) => fetched((request) => answer(request), new Request(sent, init)),
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
  return { mock, answer: (request) => answer(request) };
}

/** As the global `fetch`, it gives up with the reason of a signal: before anything is done, or while it waits. */
async function fetched(answer: OpenMock["answer"], request: Request): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason as Error);
  signal.addEventListener("abort", abort);
  try {
    return await Promise.race([answer(request), aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

const names = ["seed", "size", "schools"];

/** A misspelt option would be passed over in silence. */
function checkNames(rest: object): void {
  const [unknown] = Object.keys(rest).filter((name) => !names.includes(name));
  if (unknown === undefined) return;
  const known = [
    "clock",
    "contract",
    "db",
    "onReload",
    "quirks",
    "scenarios",
    "stateless",
    "strict",
    "watch",
    ...names,
  ];
  throw new RangeError(
    `There is no option ${JSON.stringify(unknown)}, expected one of ${known.toSorted().join(", ")}.`,
  );
}

/** The file of the contract that the mock comes with. */
const bundle = createRequire(import.meta.url).resolve("@d6-integrate/spec/openapi.json");
