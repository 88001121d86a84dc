#!/usr/bin/env node
import { parseArgs } from "node:util";
import { contract } from "./contract.ts";
import { sampleDay } from "./school/clock.ts";
import { credentials } from "./school/credentials.ts";
import { chosenQuirks } from "./quirks.ts";
import { firstExtraSchool, maxSchools, maxSeed } from "./school/seed/plan.ts";
import { startMock } from "./server.ts";
import type { RunningMock, ServerOptions } from "./server.ts";

const usage = `Usage: d6-mock [--port 4010] [--host 127.0.0.1] [--clock ${sampleDay}|now]
               [--seed 1] [--size small|large] [--schools 0] [--quirk name=choice ...] [--stateless]

  --port       the port to listen on; 0 takes a free one
  --host       the address to listen on
  --clock      the day in the school, which decides the dates that notes may have; default ${sampleDay}
  --seed       the number from which families are made; the same number and day give the same families
  --size       small, or large for about 1,300 learners and 1,500 parents at school 1000
  --schools    how many activated schools stand beside the three of the samples, from 1301 on
  --quirk      what the API does where its pages and live use disagree; GET /__mock/quirks lists them
  --stateless  answers everything from the contract's examples, as the stock Prism does`;

function readFlags(args: string[]): ServerOptions | undefined {
  const { values } = parseArgs({
    args: args.filter((argument) => argument !== "--"),
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      clock: { type: "string", default: sampleDay },
      seed: { type: "string", default: "1" },
      size: { type: "string", default: "small" },
      schools: { type: "string", default: "0" },
      quirk: { type: "string", multiple: true, default: [] },
      stateless: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  const { host, clock, size, stateless } = values;
  const port = wholeNumber("port", values.port, 0, 65_535);
  const seed = wholeNumber("seed", values.seed, 0, maxSeed);
  const schools = wholeNumber("schools", values.schools, 0, maxSchools);
  if (size !== "small" && size !== "large") {
    throw new RangeError(`--size is ${JSON.stringify(size)}, expected small or large.`);
  }
  const quirks = Object.fromEntries(values.quirk.map(choiceOf));
  chosenQuirks(quirks);
  return { port, host, clock, seed, size, schools, quirks, stateless };
}

function choiceOf(text: string): [string, string] {
  const [, name, choice] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (name !== undefined && choice !== undefined) return [name, choice];
  throw new RangeError(`--quirk is ${JSON.stringify(text)}, expected a name and a choice such as api-type-id=string.`);
}

function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new RangeError(`--${flag} is ${JSON.stringify(text)}, expected a whole number from ${least} to ${most}.`);
}

function banner(mock: RunningMock, { clock, schools = 0 }: ServerOptions): string {
  const more = schools === 0 ? "" : `,\n           ${schools} more from ${firstExtraSchool} on (activated)`;
  const { username, password } = credentials;
  const { credentialHeaders } = contract;
  const curl = `curl -H '${credentialHeaders.username}: ${username}' -H '${credentialHeaders.password}: ${password}'`;
  return `
  A d6 school is open.

  API      ${mock.url}/api
  Login    ${username} / ${password}
  Schools  1000 (activated), 1201 (waits to be activated), 1202 (has not authorised you)${more}
  Today    ${clock} in the school; --clock now for the real date
  Control  ${mock.url}/__mock/health, /__mock/quirks, /__mock/openapi.json, POST /__mock/reset

  Try

  ${curl} ${mock.url}/api/v1/settings/clients

  ${curl} -X PATCH ${mock.url}/api/v1/finplus/debtmanagement/debtornotes/notes/1000 \\
    -d '{"note_id": "7", "note": "Asked to be phoned back tomorrow at 10am"}'

  Ctrl-C closes it.
`;
}

function explain(error: unknown, options: ServerOptions): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") {
    return `Port ${options.port} on ${options.host} is in use. Stop what listens there, or take another: pnpm start --port ${options.port! + 1} (0 takes a free one).`;
  }
  return message;
}

let options: ServerOptions | undefined;
try {
  options = readFlags(process.argv.slice(2));
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exit(2);
}
if (options === undefined) {
  console.log(usage);
} else {
  try {
    const mock = await startMock(options);
    console.log(banner(mock, options));
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => void mock.close().then(() => process.exit(0)));
    }
  } catch (error) {
    console.error(explain(error, options));
    process.exitCode = error instanceof RangeError ? 2 : 1;
  }
}
