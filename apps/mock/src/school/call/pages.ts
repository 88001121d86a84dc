import { sql } from "kysely";
import { invalid } from "../../contract/refusal.ts";
import { largestId, ok } from "./call.ts";
import type { Call } from "./call.ts";
import type { Reply } from "../../contract/refusal.ts";

/** The vendor publishes no numbers (GEN-18); these are the mock's, from the samples. */
const defaultLimit = 20;
export const maxLimit = 100;

/** How far a list of v2 has been read, and how to go on. */
export interface Page {
  limit: number;
  /** The id of the last row of the page before. */
  after: number | undefined;
  direction: "asc" | "desc";
}

/** Reads the paging parameters; a limit above the maximum and a foreign cursor are refused (GEN-14). */
export function pageOf({ parameters }: Call): Page {
  const limit = (parameters["limit"] as number | undefined) ?? defaultLimit;
  if (limit > maxLimit) throw invalid({ limit: `The limit may not be greater than ${maxLimit}` });
  const direction = parameters["reverse_order"] === true ? "desc" : "asc";
  const cursor = parameters["cursor"] as string | undefined;
  return { limit, direction, after: cursor === undefined ? undefined : decode(cursor, direction) };
}

/** The rows after the page before, for a query that is ordered by this column. */
export const afterPage = (column: string, { after, direction }: Page) =>
  after === undefined
    ? sql<boolean>`true`
    : sql<boolean>`${sql.ref(column)} ${sql.raw(direction === "asc" ? ">" : "<")} ${Math.min(after, largestId)}`;

/** Answers with a page of records, one for each row; there is one more than the limit when there is a next page. */
export function pageReply(page: Page, rows: { id: number }[], records: unknown[]): Reply {
  const last = rows.slice(0, page.limit).at(-1);
  return ok({
    data: records.slice(0, page.limit),
    meta: {
      limit: page.limit,
      max_allowed_limit: maxLimit,
      ...(rows.length > page.limit && last && { next_cursor: encode(last.id, page.direction) }),
    },
  });
}

const encode = (id: number, direction: Page["direction"]): string =>
  Buffer.from(`${direction}:${id}`).toString("base64url");

function decode(cursor: string, direction: Page["direction"]): number {
  const [mark, id] = Buffer.from(cursor, "base64url").toString().split(":");
  if (mark !== direction || !/^\d{1,15}$/.test(id ?? "")) throw invalid({ cursor: "The cursor is invalid" });
  return Number(id);
}
