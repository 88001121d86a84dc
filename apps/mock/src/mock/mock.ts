import { createRequire } from "node:module";
import { readContractFile, watchContractFile } from "./contract-file.ts";
import { contract as own } from "../contract/contract.ts";
import type { Contract } from "../contract/contract.ts";
import manifest from "../../package.json" with { type: "json" };
import { connectMock } from "../client/control.ts";
import type { ListedRule, Steering } from "../client/control.ts";
import { chosenQuirks } from "../scenarios/chosen/chosen-quirks.ts";
import type { Guard } from "../control/guard.ts";
import { clockAt, sampleDay } from "../school/rules/clock.ts";
import { createSeeder, fixtureSeeder } from "../school/school.ts";
import { checkedSeed } from "../school/seed/plan.ts";
import { isPostgres } from "../school/store/postgres/address.ts";
import { keepAlone } from "./alone.ts";
import { inProcess } from "./carrier.ts";
import type { Carrier } from "./carrier.ts";
import { checkNames } from "./options.ts";
import type { MockOptions } from "./options.ts";
import { createRecorder } from "./recorder.ts";
import { readRules } from "./rules-file.ts";
import type { NamedRule } from "./rules-file.ts";
import { createService } from "./service.ts";

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
export async function openMock(options: MockOptions, guard: Guard): Promise<OpenMock> {
  checkNames(options);
  const {
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
  } = options;
  if (path === "") throw new RangeError('The contract is "", expected the name of a file.');
  const quirks = chosenQuirks(wanted);
  if (wantedClock !== undefined) clockAt(wantedClock);
  const plan = checkedSeed(seed);
  const fixtures = data === undefined ? undefined : (await import("./data-file.ts")).readData(data);
  const clock = wantedClock ?? fixtures?.today ?? sampleDay;
  const seeder = fixtures ? fixtureSeeder(fixtures) : createSeeder(clockAt(clock), plan);
  const { contract, files } =
    path === undefined ? { contract: own, files: new Set<string>() } : await readContractFile(path);
  const start = { school: { clock, seeder }, seed: plan.seed, quirks };
  // Only who has a team needs what one is made of.
  const kept =
    db !== undefined && isPostgres(db)
      ? await (await import("./team/team.ts")).keepInPostgres(start, db)
      : await keepAlone(start, db);
  const ending = new AbortController();
  const scenarios = functions.map((scenario, index) => ({ name: `scenario-${index + 1}`, scenario }));
  const steered = { ...kept, version: manifest.version, started: new Date(), ending: ending.signal };
  const recorder = createRecorder(kept.journal, bodies, onFailed);
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
    snapshot: () => kept.withSchool(null, (school) => school.snapshot()),
    restore: (snapshot) => kept.withSchool(null, (school) => school.restore(snapshot)),
    async close() {
      end();
      watcher?.close();
      await kept.close();
    },
  };
  try {
    const read = typeof given === "string" ? await readRules(given) : given;
    const rules = [...flagged(delay, flaky), ...read];
    await kept.begin(rules, () => addRules(rules, steering));
  } catch (error) {
    await mock.close();
    throw error;
  }
  return { mock, end, answer: (request, carrier) => service.answer(request, carrier) };
}

async function addRules(rules: NamedRule[], steering: Steering): Promise<ListedRule[]> {
  const added: ListedRule[] = [];
  for (const [index, rule] of rules.entries()) {
    const one = await steering.rule(rule).catch((error: Error) => {
      throw new Error(`The rule ${rule.id ?? rule.name ?? `number ${index + 1}`} cannot be used. ${error.message}`, {
        cause: error,
      });
    });
    added.push(one);
  }
  return added;
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

/** The file of the contract that the mock comes with. */
const bundle = createRequire(import.meta.url).resolve("@d6-integrate/spec/openapi.json");
