import type { IncomingResponse } from "../../call/layer.ts";
import { coarseCount, coarseShape, coarseTally, withoutGaps } from "./coarse.ts";
import { errorCodes } from "./places.gen.ts";
import type { Place } from "./place.ts";
import { add, look, nothingSeen, valuesIn } from "./seen.ts";
import type { Seen, Tally } from "./seen.ts";
import { headerNames, mediaTypes } from "./shapes.ts";
import type { MediaType, ResponseShape } from "./shapes.ts";

/** What has been counted of the responses of one status and media type that were looked at. */
export interface SeenResponse {
  tallies: { bodies: Tally; headers: Tally; errors: Tally; pages: Tally };
  unknownErrors: number;
  body: Seen;
}

/** The arguments of a call that say how its rows should come. */
export interface Asked {
  readonly limit?: unknown;
  readonly cursor?: unknown;
  readonly reverse_order?: unknown;
}

export const noResponse = (place: Place | undefined): SeenResponse => ({
  tallies: {
    bodies: new Map(),
    headers: new Map(),
    errors: new Map(),
    pages: new Map(),
  },
  unknownErrors: 0,
  body: nothingSeen(place),
});

export function mediaTypeOf(headers: Headers): MediaType {
  const type = headers.get("content-type")?.split(";")[0]!.trim().toLowerCase() ?? "none";
  return mediaTypes.find((known) => known === type) ?? "other";
}

/** Counts what a response is made of. */
export function lookAtResponse(
  seen: SeenResponse,
  { status, headers, text }: IncomingResponse,
  asked: Asked,
  told: ReadonlySet<string>,
): void {
  for (const name of headerNames) if (headers.has(name)) add(seen.tallies.headers, name);
  const body = parsed(text);
  add(seen.tallies.bodies, text ? (body === undefined ? "other" : "json") : "empty");
  if (body === undefined) return;
  let values: Set<string> | undefined;
  const reversed = asked.reverse_order === true;
  look(seen.body, body, { valuesOf: () => (values ??= valuesIn(body)), told, reversed });
  if (status >= 400) lookAtError(seen, body);
  else lookAtPage(seen, body, asked);
}

function lookAtError(seen: SeenResponse, body: unknown): void {
  const { error, message } = Object(body) as { error?: unknown; message?: unknown };
  const code = errorCodes.find((known) => known === (error ?? message));
  if (code) add(seen.tallies.errors, code);
  else seen.unknownErrors++;
}

function lookAtPage({ tallies }: SeenResponse, body: unknown, { limit: askedLimit, cursor }: Asked): void {
  const { data, meta } = Object(body) as { data?: unknown; meta?: unknown };
  const { limit, next_cursor: next } = Object(meta) as { limit?: unknown; next_cursor?: unknown };
  if (!Array.isArray(data) || typeof limit !== "number") return;
  add(tallies.pages, data.length > limit ? "aboveLimit" : "withinLimit");
  if (askedLimit !== undefined && askedLimit !== limit) add(tallies.pages, "anotherLimit");
  if (next && data.length < limit) add(tallies.pages, "cursorBehindShortPage");
  if (next && next === cursor) add(tallies.pages, "sameCursor");
}

export const responseShape = ({ tallies, unknownErrors, body }: SeenResponse): ResponseShape =>
  withoutGaps<ResponseShape>({
    bodies: coarseTally(tallies.bodies) ?? {},
    headers: coarseTally(tallies.headers),
    errors: coarseTally(tallies.errors),
    unknownErrors: coarseCount(unknownErrors),
    pages: coarseTally(tallies.pages),
    body: body.times > 0 ? coarseShape(body) : undefined,
  });

export function parsed(text: string | undefined): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
