import { parseArgs } from "node:util";

import { BadInput } from "../source/bad-input.ts";

/** Seconds after which a run is stopped. */
export const TIMEOUT = 120;

export const FORMATS = ["text", "markdown", "json", "sarif", "annotations", "html"] as const;

export type Format = (typeof FORMATS)[number];

/** The forms that `--out` writes, by file. */
export const FILES = {
  "report.md": "markdown",
  "report.json": "json",
  "report.sarif": "sarif",
  "report.html": "html",
} as const satisfies Record<string, Format>;

/** Where `--as-pr` writes. */
export const REPORTS = ".spec-review";

export const HELP = `Says what a change to an OpenAPI 3 document breaks, for whom, and why.

  d6-spec-review <base> <head>   compare two documents; each is a file or git content as ref:path
  d6-spec-review [git ref]       compare the document of the working tree with the one at the reference, lint it, apply
                                 the accepted changes and ask for the changesets that it needs
                                 (default: the commit where HEAD left the main branch)
  d6-spec-review rules           list the rules
  d6-spec-review schema          print the JSON Schema of the report as JSON

  --format <name>     ${FORMATS.join(", ")} (default: text at a terminal, markdown elsewhere)
  --document <path>   the document in the repository (default: the first of openapi.yaml, spec/openapi.yaml and the like)
  --accepted <path>   the file of accepted changes (default: accepted-changes.yaml beside the document)
  --severity <rule>=<severity>  another severity for a rule; can be given again
  --fail-on <what>    breaking, risky or none (default: breaking)
  --root <folder>     what documents may refer to (default: the working folder or the repository that holds them)
  --timeout <seconds> stop after so long (default: ${TIMEOUT})
  --plugins           run the plugins of the redocly.yaml beside the document, which are code of the checkout
  --as-pr             what a pull request gets, here or in a workflow: the comment with the scores of both documents, and
                      all forms in a folder; in GitHub Actions also annotations and the summary of the job
  --out <folder>      write ${Object.keys(FILES).join(", ")} there as well (with --as-pr by default: ${REPORTS})
  --write-changeset   write the changeset that is missing
  --all               show every change and place, also when the report gets too long for a GitHub comment
  --help              show this text

The flags document, accepted, severity and fail-on can be settings in .spec-review.yaml as well.
The report goes to stdout. Exit code: 0 nothing keeps the change from landing, 1 something does, 2 bad input.
`;

/** The arguments of a command line, taken apart. */
export function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        accepted: { type: "string" },
        all: { type: "boolean" },
        "as-pr": { type: "boolean" },
        document: { type: "string" },
        "fail-on": { type: "string" },
        format: { type: "string" },
        help: { type: "boolean", short: "h" },
        out: { type: "string" },
        plugins: { type: "boolean" },
        root: { type: "string" },
        severity: { type: "string", multiple: true },
        timeout: { type: "string" },
        "write-changeset": { type: "boolean" },
      },
    });
  } catch (cause) {
    throw new BadInput(`${cause instanceof Error ? cause.message : String(cause)}\n\n${HELP}`, { cause });
  }
}

export type Flags = ReturnType<typeof parseFlags>["values"];

export function formatNamed(name: string): Format {
  const format = FORMATS.find((candidate) => candidate === name);
  if (!format) throw new BadInput(`Unknown format ${name}: expected one of ${FORMATS.join(", ")}.`);
  return format;
}

export function secondsIn({ timeout }: Flags): number {
  const seconds = Number(timeout ?? TIMEOUT);
  if (seconds > 0 && seconds <= 86_400) return seconds;
  throw new BadInput(`Cannot stop after ${timeout} seconds: expected a number of seconds, at most a day.`);
}
