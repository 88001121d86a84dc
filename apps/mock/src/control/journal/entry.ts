import type { Reason } from "../../contract/refusal.ts";
import type { components } from "../../document/schema.gen.ts";
import type { KeptBody } from "./kept-body.ts";
import { shownBody } from "./kept-body.ts";

/** A call as lists show it, without bodies. */
export type Entry = components["schemas"]["Entry"];

/** A call with its bodies. */
export type WholeEntry = components["schemas"]["WholeEntry"];

/** A call as it is kept. */
export interface KeptEntry {
  /** Its number in the order of the journal; the id has it too. */
  number: number;
  id: string;
  time: number;
  session: string | null;
  operation: string | null;
  method: string;
  path: string;
  query: Record<string, string | string[]>;
  headers: Record<string, string>;
  body: KeptBody | null;
  /** Null where no answer was sent. */
  status: number | null;
  milliseconds: number;
  by: string;
  /** What takes long to find out is found out when somebody asks. */
  why: Reason | (() => Reason);
  response: { headers: Record<string, string>; body: KeptBody | null };
  /** About how much memory it takes, in bytes. */
  size: number;
}

export function shown(entry: KeptEntry): Entry {
  const { id, session, operation, method, path, query, headers, status, milliseconds, by, why, response } = entry;
  return {
    id,
    time: new Date(entry.time).toISOString(),
    session,
    operation,
    method,
    path,
    query,
    headers,
    status,
    milliseconds,
    by,
    why: typeof why === "function" ? why() : why,
    response: { headers: response.headers },
  };
}

export function whole(entry: KeptEntry): WholeEntry {
  const { headers } = entry.response;
  return { ...shown(entry), body: shownBody(entry.body), response: { headers, body: shownBody(entry.response.body) } };
}
