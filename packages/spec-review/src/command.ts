import { parseArgs } from "node:util";

import { BadInput } from "./bad-input.ts";
import { toMarkdown } from "./markdown.ts";
import { type Review, review, reviewWorkingTree } from "./review.ts";

/** What the exit code tells; the README has the same table. */
export const EXIT = { compatible: 0, breaking: 1, badInput: 2 } as const;

const HELP = `Says what a change to an OpenAPI 3 document breaks.

  d6-spec-review <base> <head>   compare two documents; each is a file or git content as ref:path
  d6-spec-review [git ref]       compare spec/openapi.yaml of the working tree with the one at the reference,
                                 and lint it (default: the commit where HEAD left the main branch)

  --all    show every change, also when the report gets too long for a GitHub comment
  --help   show this text

The report goes to stdout as markdown. Exit code: 0 compatible, 1 breaking changes or lint errors, 2 bad input.
`;

/** What the command prints and how it ends. */
export interface CommandResult {
  readonly code: (typeof EXIT)[keyof typeof EXIT];
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line without touching the process. Any failure to compare is exit code 2, never 0. */
export async function runCommand(args: readonly string[], cwd: string): Promise<CommandResult> {
  try {
    const { values, positionals } = parseFlags(args);
    if (values.help) return { code: EXIT.compatible, stdout: HELP, stderr: "" };
    const found = await compareNamed(positionals, cwd);
    const report = toMarkdown(found, values.all ? { limit: Infinity } : {});
    return { code: exitCodeOf(found), stdout: report, stderr: "" };
  } catch (error) {
    const isExpected = error instanceof BadInput;
    const text = isExpected
      ? error.message
      : `Unexpected failure. ${error instanceof Error ? error.stack : String(error)}`;
    return { code: EXIT.badInput, stdout: "", stderr: `${text}\n` };
  }
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { all: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
  } catch (cause) {
    throw new BadInput(`${cause instanceof Error ? cause.message : String(cause)}\n\n${HELP}`, { cause });
  }
}

function compareNamed([first, second, ...rest]: string[], cwd: string): Promise<Review> {
  if (rest.length > 0)
    throw new BadInput(`Expected at most two arguments, but there are ${rest.length + 2}.\n\n${HELP}`);
  if (first !== undefined && second !== undefined) return review(first, second, cwd);
  return reviewWorkingTree(first, cwd);
}

function exitCodeOf({ changes, problems = [] }: Review): CommandResult["code"] {
  const isBreaking = changes.some(({ severity }) => severity === "breaking");
  const hasErrors = problems.some(({ severity }) => severity === "error");
  return isBreaking || hasErrors ? EXIT.breaking : EXIT.compatible;
}
