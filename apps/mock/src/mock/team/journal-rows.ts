import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { KeptEntry } from "../../control/journal/entry.ts";
import { droppedNote } from "../../control/journal/journal.ts";
import type { KeptBody } from "../../control/journal/kept-body.ts";
import type { TeamTables } from "./tables.ts";

type Row = TeamTables["journal"];

/** What is known of a body beside what is in it. */
type Outline = Pick<KeptBody, "bytes" | "note"> & { isKept: boolean };

/** Everything of an entry but what is in its bodies. */
type Outlined = Omit<KeptEntry, "number" | "id" | "body" | "response"> & {
  body: Outline | null;
  response: { headers: Record<string, string>; body: Outline | null };
};

const outline = (body: KeptBody | null): Outline | null =>
  body && { bytes: body.bytes, note: body.note, isKept: body.content !== undefined };

/** Writes entries, in their order. */
export function insertion(entries: KeptEntry[]): RawBuilder<unknown> {
  const rows = entries.map(({ number, id, ...entry }) => {
    const { body, response, session, size } = entry;
    const outlined: Outlined = {
      ...entry,
      body: outline(body),
      response: { headers: response.headers, body: outline(response.body) },
    };
    return {
      number,
      id,
      session,
      size,
      entry: JSON.stringify(outlined),
      request: body?.content?.toString("base64") ?? null,
      response: response.body?.content?.toString("base64") ?? null,
    };
  });
  return sql`insert into journal (number, id, session, entry, size, request, response, has_bodies)
    select number, id, session, entry, size, decode(request, 'base64'), decode(response, 'base64'),
      case when request is null and response is null then 0 else 1 end
    from json_to_recordset(${JSON.stringify(rows)})
      as added (number bigint, id text, session text, entry text, size integer, request text, response text)`;
}

/** An entry with its bodies. */
export function entryOf({ number, id, entry, request, response }: Row): KeptEntry {
  const outlined = JSON.parse(entry) as Outlined;
  return {
    ...outlined,
    number,
    id,
    body: bodyOf(outlined.body, request),
    response: { headers: outlined.response.headers, body: bodyOf(outlined.response.body, response) },
  };
}

/** An entry of which nobody reads the bodies. */
export const withoutBodies = ({ number, id, entry }: Pick<Row, "number" | "id" | "entry">): KeptEntry =>
  entryOf({ number, id, entry, request: null, response: null } as Row);

function bodyOf(known: Outline | null, content: Buffer | null): KeptBody | null {
  if (known === null) return null;
  const { bytes, isKept, note } = known;
  if (content !== null) return { content, bytes, note };
  return { content: undefined, bytes, note: isKept ? droppedNote : note };
}
