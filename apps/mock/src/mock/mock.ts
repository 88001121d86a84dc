import { createRequire } from "node:module";
import { readContractFile, watchContractFile } from "./contract-file.ts";
import { contract as own } from "../contract/contract.ts";
import type { Contract } from "../contract/contract.ts";
import manifest from "../../package.json" with { type: "json" };
import { connectMock } from "../client/control.ts";
import type { Rule, Steering } from "../client/control.ts";
import { chosenQuirks, schoolSettings } from "../scenarios/chosen/chosen-quirks.ts";
import { createQuirkBook } from "../scenarios/chosen/quirk-book.ts";
import type { Quirks } from "../scenarios/chosen/quirks.gen.ts";
import type { Guard } from "../control/guard.ts";
import { createJournal } from "../control/journal/journal.ts";
import { createRuleBook } from "../scenarios/rules/rule-book.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { clockAt, sampleDay } from "../school/rules/clock.ts";
import { createSeeder, fixtureSeeder, openSchool } from "../school/school.ts";
import { checkedSeed } from "../school/seed/plan.ts";
import type { Size } from "../school/seed/plan.ts";
import { inProcess } from "./carrier.ts";
import type { Carrier } from "./carrier.ts";
import { createRecorder } from "./recorder.ts";
import type { FailedCall } from "./recorder.ts";
import { readRules } from "./rules-file.ts";
import type { NamedRule } from "./rules-file.ts";
import { createService } from "./service.ts";
import { createSessions } from "./sessions.ts";

export interface MockOptions {
  /**
   * The day in the school, yyyy-mm-dd, or `now`. It decides which dates a note may have. Default: the day of `data`, or
   * 2024-04-16, near which the vendor's samples are valid.
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
  /**
   * What the schools hold at the start and after a reset, instead of what the seed draws: a document as
   * `GET /__mock/fixtures` hands it out, or a file with one, in YAML or JSON.
   */
  data?: string | object | undefined;
  /** What the API does where its pages and live use disagree; `GET /__mock/quirks` lists what there is, with evidence. */
  quirks?: Partial<Quirks>;
  /** What stands around the answers of the school, the outermost first. */
  scenarios?: Scenario[];
  /** Rules that are there from the start, and again after a reset, or a file of them in YAML or JSON. The last wins. */
  rules?: NamedRule[] | string | undefined;
  /** How long every call waits, in milliseconds; a range is drawn from anew for each. Default: not at all. */
  delay?: NonNullable<Rule["delayMs"]> | undefined;
  /** What part of the calls fails with 503, from 0 to 1; the draws follow the seed. Default: none. */
  flaky?: number | undefined;
  /** Whether the journal keeps bodies. Default: true. */
  bodies?: boolean;
  /** Told each call of the API that failed. */
  onFailed?: ((call: FailedCall) => void) | undefined;
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

/** A mock without a port, with the methods of `connectMock` to steer it. */
export interface Mock extends Steering {
  /** Answers a request without a port, as the global `fetch` does with one; give it to a client as its `fetch`. */
  fetch(...sent: ConstructorParameters<typeof Request>): Promise<Response>;
  /** Everything that the schools remember, to go back to with `restore`. */
  snapshot(): Promise<Uint8Array>;
  /** Goes back to what a snapshot of this or another mock of the same version holds. */
  restore(snapshot: Uint8Array): Promise<void>;
  /** Closes the schools, after the calls that are under way. */
  close(): Promise<void>;
}

/**
 * A mock of the d6 Integrate API, from the contract, with a school behind it that keeps state.
 *
 * @throws RangeError when the clock is not a day, the seed no whole number, the size unknown, the schools too many, or a
 *   quirk or its choice unknown; Error when a rule cannot be, when the file of `db`, `data` or `contract` cannot be used, or when
 *   an example breaks the contract.
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  // Without a port, nobody else can steer it.
  return (await openMock(options, (_request, goOn) => goOn())).mock;
}

/** A mock, and how a server has it answer. */
export interface OpenMock {
  mock: Mock;
  answer(request: Request, carrier: Carrier): Promise<Response>;
  /** Lets go of what hangs, and ends the streams. */
  end(): void;
}

/** Opens a mock whose control asks a guard first. */
export async function openMock(
  {
    bodies = true,
    clock: wantedClock,
    contract: path,
    data,
    db,
    delay,
    flaky,
    onFailed,
    onReload,
    quirks: wanted,
    rules: given = [],
    scenarios: functions = [],
    stateless = false,
    strict = true,
    watch = false,
    ...seed
  }: MockOptions,
  guard: Guard,
): Promise<OpenMock> {
  checkNames(seed);
  if (path === "") throw new RangeError('The contract is "", expected the name of a file.');
  const chosen = chosenQuirks(wanted);
  const quirks = createQuirkBook(chosen);
  if (wantedClock !== undefined) clockAt(wantedClock);
  const plan = checkedSeed(seed);
  const fixtures = data === undefined ? undefined : (await import("./data-file.ts")).readData(data);
  const clock = wantedClock ?? fixtures?.today ?? sampleDay;
  const seeder = fixtures ? fixtureSeeder(fixtures) : createSeeder(clockAt(clock), plan);
  const settings = { clock, seeder };
  const settingsOf = (session: string | null) => ({
    ...settings,
    lag: () => schoolSettings(quirks.of(session)).lag ?? 0,
  });
  const { contract, files } =
    path === undefined ? { contract: own, files: new Set<string>() } : await readContractFile(path);
  const school = await openSchool({ ...settingsOf(null), db });
  const sessions = createSessions(school, (session) => openSchool(settingsOf(session)));
  const rules = createRuleBook(plan.seed);
  const journal = createJournal();
  const ending = new AbortController();
  const scenarios = functions.map((scenario, index) => ({ name: `scenario-${index + 1}`, scenario }));
  const steered = {
    rules,
    quirks,
    journal,
    version: manifest.version,
    started: new Date(),
    ending: ending.signal,
    withSchool: sessions.withSchool,
    sessionNames: sessions.names,
  };
  const recorder = createRecorder(journal, bodies, onFailed);
  const serve = (by: Contract) =>
    createService({ contract: by, steered, scenarios, stateless, strict, recorder, guard });
  let service = await serve(contract);
  const watcher = watch
    ? watchContractFile(path ?? bundle, files, async (read) => {
        const problem = await read.then(
          async (next) => void (service = await serve(next.contract)),
          (error: Error) => error,
        );
        onReload?.(problem ?? undefined);
      })
    : undefined;
  const steering = connectMock("http://mock", { fetch: (request) => service.steer(request) });
  const end = () => ending.abort();
  const mock: Mock = {
    ...steering,
    fetch: async (sent, init) => fetched((request) => service.answer(request, inProcess), new Request(sent, init)),
    snapshot: () => school.snapshot(),
    restore: (snapshot) => school.restore(snapshot),
    async close() {
      end();
      watcher?.close();
      await sessions.close();
    },
  };
  try {
    const read = typeof given === "string" ? await readRules(given) : given;
    await addRules([...flagged(delay, flaky), ...read], steering);
    rules.keepForReset();
  } catch (error) {
    await mock.close();
    throw error;
  }
  return { mock, end, answer: (request, carrier) => service.answer(request, carrier) };
}

async function addRules(rules: NamedRule[], steering: Steering): Promise<void> {
  for (const [index, rule] of rules.entries()) {
    await steering.rule(rule).catch((error: Error) => {
      throw new Error(`The rule ${rule.id ?? rule.name ?? `number ${index + 1}`} cannot be used. ${error.message}`, {
        cause: error,
      });
    });
  }
}

/** The rules that options stand for. */
function flagged(delayMs: MockOptions["delay"], chance: number | undefined): NamedRule[] {
  const slow = delayMs === undefined ? {} : { delayMs };
  return [
    ...(delayMs === undefined ? [] : [{ id: "delay", operation: "*", ...slow }]),
    ...(chance === undefined ? [] : [{ id: "flaky", operation: "*", chance, respond: { status: 503 }, ...slow }]),
  ];
}

/** As the global `fetch`, it gives up with the reason of a signal: before anything is done, or while it waits. */
async function fetched(answer: (request: Request) => Promise<Response>, request: Request): Promise<Response> {
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
    "bodies clock contract data db delay flaky onFailed onReload quirks rules scenarios stateless strict watch".split(
      " ",
    ),
    names,
  ].flat();
  throw new RangeError(
    `There is no option ${JSON.stringify(unknown)}, expected one of ${known.toSorted().join(", ")}.`,
  );
}

/** The file of the contract that the mock comes with. */
const bundle = createRequire(import.meta.url).resolve("@d6-integrate/spec/openapi.json");
