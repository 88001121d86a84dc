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
  tallies: { bodies: Tally; headers: Tally; errors: Tally; order: Tally; reversed: Tally; pages: Tally };
  unknownErrors: number;
  body: Seen;
}

export const noResponse = (place: Place | undefined): SeenResponse => ({
  tallies: {
    bodies: new Map(),
    headers: new Map(),
    errors: new Map(),
    order: new Map(),
    reversed: new Map(),
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
  { told, reversed }: { told: ReadonlySet<string>; reversed: boolean },
): void {
  for (const name of headerNames) if (headers.has(name)) add(seen.tallies.headers, name);
  const body = parsed(text);
  add(seen.tallies.bodies, text ? (body === undefined ? "other" : "json") : "empty");
  if (body === undefined) return;
  let values: Set<string> | undefined;
  look(seen.body, body, { valuesOf: () => (values ??= valuesIn(body)), told });
  if (status >= 400) lookAtError(seen, body);
  else lookAtRows(seen, body, reversed);
}

function lookAtError(seen: SeenResponse, body: unknown): void {
  const { error, message } = Object(body) as { error?: unknown; message?: unknown };
  const code = errorCodes.find((known) => known === (error ?? message));
  if (code) add(seen.tallies.errors, code);
  else seen.unknownErrors++;
}

interface Meta {
  limit?: unknown;
  next_cursor?: unknown;
}

function lookAtRows(seen: SeenResponse, body: unknown, reversed: boolean): void {
  const { data, meta } = Object(body) as { data?: unknown; meta?: Meta };
  const rows: unknown = Array.isArray(body) ? body : data;
  if (!Array.isArray(rows)) return;
  const list = Array.isArray(body) ? seen.body.place : seen.body.place.fields?.["data"];
  const key = list?.items?.key;
  const order = key && orderOf(rows.map((row) => Number((Object(row) as Record<string, unknown>)[key])));
  if (order) add(reversed ? seen.tallies.reversed : seen.tallies.order, order);
  if (typeof meta?.limit !== "number") return;
  add(seen.tallies.pages, rows.length > meta.limit ? "aboveLimit" : "withinLimit");
  if (rows.length < meta.limit && meta.next_cursor) add(seen.tallies.pages, "cursorBehindShortPage");
}

function orderOf(keys: readonly number[]): string | undefined {
  const steps = keys.slice(1).map((key, index) => key - keys[index]!);
  if (steps.length === 0 || steps.some(Number.isNaN)) return undefined;
  if (steps.every((step) => step >= 0)) return "ascending";
  return steps.every((step) => step <= 0) ? "descending" : "neither";
}

export const responseShape = ({ tallies, unknownErrors, body }: SeenResponse): ResponseShape =>
  withoutGaps<ResponseShape>({
    bodies: coarseTally(tallies.bodies) ?? {},
    headers: coarseTally(tallies.headers),
    errors: coarseTally(tallies.errors),
    unknownErrors: coarseCount(unknownErrors),
    order: coarseTally(tallies.order),
    reversed: coarseTally(tallies.reversed),
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
