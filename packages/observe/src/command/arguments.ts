import { parseArgs } from "node:util";
import type { RunOptions } from "../run/run.ts";

export const usage = `Usage: d6-observe run --school id [flags]
       d6-observe report shapes.json [--spec folder --patch file]

run makes the harmless reads of one school once, after it has shown them and asked, and writes the shapes of what came.
Credentials are read from D6_USERNAME and D6_PASSWORD in the environment, and from nowhere else.

  --school 1000        the school that is read, which has agreed
  --base-url url       where the API is; d6 itself without it
  --out shapes.json    the file to write; it must not be there yet
  --per-second 2       how many reads are begun per second, at most 20
  --value status       an enumerated field whose known values are told; may be given several times
  --yes                begins without asking

report compares shapes, which run or @d6-integrate/client/observe makes, with the contract, and prints it in Markdown.

  --spec spec          the folder spec/ of a checkout of the contract, which the patch is for
  --patch file.patch   where to write the proposed change, for \`git apply\`

  -h, --help           this text

Nothing is sent anywhere, but the reads to the API.`;

/** What the command is told to do. */
export type Command =
  | { readonly verb: "help" }
  | { readonly verb: "report"; readonly file: string; readonly spec?: string; readonly patch?: string }
  | ({ readonly verb: "run" } & RunOptions);

const help = { type: "boolean", short: "h" } as const;
const flags = {
  report: { spec: { type: "string" }, patch: { type: "string" }, help },
  run: {
    school: { type: "string" },
    "base-url": { type: "string" },
    out: { type: "string", default: "shapes.json" },
    "per-second": { type: "string", default: "2" },
    value: { type: "string", multiple: true },
    yes: { type: "boolean", default: false },
    help,
  },
} as const;

/**
 * Reads the arguments.
 *
 * @throws Error that says what is expected, and repeats none of them: one may be a credential that was put there.
 */
export function readArguments([verb, ...rest]: readonly string[]): Command {
  if (verb === "--help" || verb === "-h") return { verb: "help" };
  if (verb === "report") return readReport(rest);
  if (verb === "run") return readRun(rest);
  throw new Error(`Expected run or report shapes.json.\n\n${usage}`);
}

function readReport(args: string[]): Command {
  const { values, positionals } = orUsage(() => parseArgs({ args, allowPositionals: true, options: flags.report }));
  const { spec, patch } = values;
  const [file, ...more] = positionals;
  if (values.help) return { verb: "help" };
  if (!file || more.length > 0) throw new Error(`Expected: report shapes.json.\n\n${usage}`);
  if ((spec === undefined) !== (patch === undefined)) {
    throw new Error("A patch needs both: --spec, the folder that it is for, and --patch, the file to write.");
  }
  return { verb: "report", file, ...(spec !== undefined && patch !== undefined && { spec, patch }) };
}

function readRun(args: string[]): Command {
  const { values } = orUsage(() => parseArgs({ args, options: flags.run }));
  if (values.help) return { verb: "help" };
  const school = Number(values.school ?? Number.NaN);
  if (!Number.isSafeInteger(school) || school < 1)
    throw new Error("--school must be the id of a school, such as 1000.");
  const perSecond = Number(values["per-second"]);
  if (!(perSecond > 0 && perSecond <= 20)) throw new Error("--per-second must be a number above 0, at most 20.");
  const { out, yes, value = [], "base-url": baseUrl } = values;
  return { verb: "run", school, baseUrl, out, perSecond, values: value, yes };
}

function orUsage<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch {
    // The error of Node repeats what it did not expect.
    throw new Error(`A flag is unknown or lacks its value. Credentials are never flags.\n\n${usage}`);
  }
}
