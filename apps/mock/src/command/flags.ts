import { parseArgs } from "node:util";
import manifest from "../../package.json" with { type: "json" };
import type { ServerOptions } from "./server.ts";
import { checkedOrigin } from "../control/guard.ts";
import { clockAt, sampleDay } from "../school/rules/clock.ts";
import { checkedSeed, maxSchools, maxSeed } from "../school/seed/plan.ts";
import type { Size } from "../school/seed/plan.ts";
import { isPostgres, readAddress } from "../school/store/postgres/address.ts";
import { chosenQuirks } from "../scenarios/chosen/chosen-quirks.ts";

export const usage: string = `Usage: d6-mock [flags]

  --port 4010           the port to listen on; 0 takes a free one
  --host 127.0.0.1      the address to listen on
  --control-token text  what callers have to show under /__mock; drawn where the host is not this machine alone
  --allow-origin url    another page that may steer the mock, such as http://localhost:5173; may be given several times
  --no-control          closes /__mock
  --db school.db        keeps the schools in a file; in memory without it. With postgres://user:password@host/database,
                        everything is kept there, for as many processes as have the same
  --data school.yaml    what the schools hold at the start and after a reset, as GET /__mock/fixtures hands it out (YAML or JSON)
  --clock ${sampleDay}    the day in the school, or now; it decides the dates that notes may have
  --seed 1              the number from which families are made; the same number and day give the same families
  --size small          small, large (about 1,300 learners and 1,500 parents at school 1000) or huge (5,000)
  --schools 0           how many activated schools stand beside the three of the samples, from 1301 on; at most ${maxSchools}
  --quirk name=choice   what the API does where its pages and live use disagree; GET /__mock/quirks lists them
  --rules rules.yaml    what to answer instead of the school, as a list in YAML or JSON
  --delay 300           how many milliseconds every call waits, or a range such as 100-800
  --flaky 0.05          what part of the calls fails with 503
  --no-bodies           leaves bodies out of the journal of requests
  --strict              makes an answer that breaks the contract an error that says where
  --contract api.yaml   another version of the contract than the one it comes with
  --watch               takes changes of the contract's files at once
  --stateless           answers everything from the contract's examples, as the stock Prism does
  --version             the version of the mock
  -p, -h                --port and --help`;

/**
 * Reads the flags of the command; a text where one is asked for.
 *
 * @throws Error that says in one line what is wrong.
 */
export function readFlags(args: string[]): ServerOptions | string {
  const { values } = parseArgs({
    args: args.filter((argument) => argument !== "--"),
    options: {
      port: { type: "string", short: "p", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      db: { type: "string" },
      data: { type: "string" },
      clock: { type: "string" },
      seed: { type: "string", default: "1" },
      size: { type: "string", default: "small" },
      schools: { type: "string", default: "0" },
      quirk: { type: "string", multiple: true, default: [] },
      strict: { type: "boolean", default: false },
      contract: { type: "string" },
      watch: { type: "boolean", default: false },
      stateless: { type: "boolean", default: false },
      "control-token": { type: "string" },
      "allow-origin": { type: "string", multiple: true, default: [] },
      "no-control": { type: "boolean", default: false },
      rules: { type: "string" },
      delay: { type: "string" },
      flaky: { type: "string" },
      "no-bodies": { type: "boolean", default: false },
      version: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return usage;
  if (values.version) return manifest.version;
  for (const flag of ["host", "db", "data", "contract", "control-token", "rules"] as const) {
    if (values[flag]?.trim() === "") throw new RangeError(`--${flag} is "", expected a value; leave it out otherwise.`);
  }
  if (values.db !== undefined && isPostgres(values.db)) readAddress(values.db);
  const { host, db, data, clock, contract, watch, strict, stateless } = values;
  if (clock !== undefined) clockAt(clock);
  const quirks = Object.fromEntries(values.quirk.map(choiceOf));
  chosenQuirks(quirks);
  const seed = checkedSeed({
    seed: wholeNumber("seed", values.seed, maxSeed),
    size: values.size as Size,
    schools: wholeNumber("schools", values.schools, maxSchools),
  });
  const port = wholeNumber("port", values.port, 65_535);
  return {
    ...seed,
    port,
    host,
    db,
    data,
    ...(clock !== undefined && { clock }),
    quirks,
    contract,
    watch,
    strict,
    stateless,
    controlToken: values["control-token"],
    allowOrigin: values["allow-origin"].map(checkedOrigin),
    control: !values["no-control"],
    rules: values.rules,
    delay: values.delay === undefined ? undefined : delayOf(values.delay),
    flaky: values.flaky === undefined ? undefined : partOf(values.flaky),
    bodies: !values["no-bodies"],
  };
}

function delayOf(text: string): NonNullable<ServerOptions["delay"]> {
  const [, min = "", max] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text.trim()) ?? [];
  const range = { min: Number(min), max: Number(max ?? min) };
  if (min !== "" && range.min <= range.max && range.max <= 600_000) return max === undefined ? range.min : range;
  throw new RangeError(
    `--delay is ${JSON.stringify(text)}, expected milliseconds up to 600000, or a range such as 100-800.`,
  );
}

function partOf(text: string): number {
  const part = text.trim() === "" ? Number.NaN : Number(text);
  if (part >= 0 && part <= 1) return part;
  throw new RangeError(`--flaky is ${JSON.stringify(text)}, expected a part from 0 to 1, such as 0.05.`);
}

function choiceOf(text: string): [string, string] {
  const [, name, choice] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (name !== undefined && choice !== undefined) return [name, choice];
  throw new RangeError(`--quirk is ${JSON.stringify(text)}, expected a name and a choice such as api-type-id=string.`);
}

function wholeNumber(flag: string, text: string, most: number): number {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new RangeError(`--${flag} is ${JSON.stringify(text)}, expected a whole number from 0 to ${most}.`);
}
