import { createClient, createLimiter, isD6Error } from "@d6-integrate/client";
import type { ClientOptions, HttpResult } from "@d6-integrate/client";
import { observe } from "@d6-integrate/client/observe";
import type { Shapes } from "@d6-integrate/client/observe";
import { operations } from "../findings/schemas.ts";
import type { PlannedRead } from "./plan-reads.ts";
import { Stopped } from "./stopped.ts";

export interface ReadOptions extends Pick<ClientOptions, "credentials" | "baseUrl" | "fetch"> {
  readonly school: number;
  /** How many reads are begun per second. */
  readonly perSecond: number;
  /** Enumerated fields whose known values are told. */
  readonly values: readonly string[];
  /** Told how each read ended, in words of this program. */
  readonly onRead: (read: PlannedRead, outcome: string) => void;
}

type Found = Map<string, string | number>;
/** The operations of a client by version, resource and verb, as the contract names them. */
type Tree = Record<
  string,
  Record<string, Record<string, { withResponse(input: object): Promise<HttpResult<unknown>> }>>
>;

/**
 * Prepares a client that reads one school, and gives what makes reads with it, one after the other and each once, and gives
 * the shapes of what came.
 *
 * @throws {ConfigurationError} When an option is wrong. Its message repeats no value.
 */
export function prepareReads({
  school,
  perSecond,
  values,
  onRead,
  ...options
}: ReadOptions): (reads: readonly PlannedRead[]) => Promise<Shapes> {
  const observer = observe({ values });
  const d6 = createClient({
    ...options,
    readOnly: true,
    schools: [school],
    retry: false,
    noRows: "throw",
    limiter: createLimiter({ concurrency: 1, perSecond }),
    middleware: [observer.middleware],
  });
  return async (reads) => {
    const found: Found = new Map();
    for (const read of reads) {
      const input = argumentsOf(read, school, found);
      const missing = Object.entries(input).find(([, value]) => value === undefined);
      if (missing) {
        onRead(read, `left out: no earlier response gave ${missing[0] === "cursor" ? "a next page" : missing[0]}`);
        continue;
      }
      const [version, resource, verb] = placeOf(read);
      try {
        const { data, status } = await (d6 as unknown as Tree)[version]![resource]![verb]!.withResponse(input);
        learn(read, data, found);
        onRead(read, String(status));
      } catch (error) {
        onRead(read, tellKind(error));
        stopIfFutile(error, read);
      }
    }
    return observer.shapes();
  };
}

function placeOf({ id }: PlannedRead): [string, string, string] {
  const [resource = "", verb = ""] = operations.get(id)!.operation["x-sdk-name"].split(".");
  return [id.slice(0, 2), resource, verb];
}

function argumentsOf({ sources }: PlannedRead, school: number, found: Found): Record<string, unknown> {
  const values = Object.entries(sources).map(([name, source]) => {
    if (source === "school") return [name, school];
    return [name, typeof source === "object" ? found.get(`${source.of} ${source.field}`) : source];
  });
  return Object.fromEntries(values) as Record<string, unknown>;
}

/** Keeps the first id of a list and the cursor of its next page, to ask with. Neither is told. */
function learn({ id }: PlannedRead, body: unknown, found: Found): void {
  const { data, meta } = Object(body) as { data?: unknown; meta?: { next_cursor?: unknown } };
  const rows: unknown = Array.isArray(body) ? body : data;
  const cursor = meta?.next_cursor;
  // That of the first read: a cursor belongs to the order in which it was given.
  if (typeof cursor === "string" && cursor !== "" && !found.has(`${id} next_cursor`)) {
    found.set(`${id} next_cursor`, cursor);
  }
  if (!Array.isArray(rows)) return;
  for (const [name, value] of Object.entries(Object(rows[0]) as object)) {
    // A number, and nothing else that somebody may have put there.
    const isId = /(?:^|_)id$/.test(name) && /^\d{1,15}$/.test(String(value));
    if (isId && !found.has(`${id} ${name}`)) found.set(`${id} ${name}`, Number(value));
  }
}

/** What went wrong, as one of the kinds of the client: its message may quote the API. */
function tellKind(error: unknown): string {
  if (!isD6Error(error)) return "failed";
  const status = "status" in error && Number.isInteger(error.status) ? `${error.status} ` : "";
  return `${status}${error.kind}`;
}

/** Goes on after most failures, since they are shapes too. */
function stopIfFutile(error: unknown, { sources }: PlannedRead): void {
  if (!isD6Error(error)) return;
  if (error.kind === "connection") {
    throw new Stopped("The API cannot be reached: check --base-url and the network. Nothing was written.");
  }
  // Where no school is asked for, the school cannot be what is refused.
  if (error.kind === "unauthorized" && Object.keys(sources).length === 0) {
    throw new Stopped("The credentials were refused: check D6_USERNAME and D6_PASSWORD. Nothing was written.");
  }
}
