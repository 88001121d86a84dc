import { expect, it } from "vitest";

import { type Edits, type Json, LEND, libraryWith, verdictOf } from "../library.ts";

export const CALLBACK = `${LEND}/callbacks/due`;
export const CALL = `${CALLBACK}/{$request.body#~1notify}/post`;
export const SCHEMES = "/components/securitySchemes";
export const NAMED = { $ref: "#/components/schemas/Named" };
export const json = (schema: Json): Json => ({ "application/json": { schema } });

type Verdict = "breaking" | "harmless";

/** What changes, the edits, the verdict, and the verdict of taking it back. */
export type OperationCase = [subject: string, edits: Edits, verdict: Verdict, back: Verdict, before?: Edits];

/** A test for each case, to and fro. */
export function judgeEach(cases: readonly OperationCase[]): void {
  it.each(cases)("%s", (_subject, edits, verdict, back, before = {}) => {
    const base = libraryWith(before);
    const head = libraryWith(edits, base);
    expect(verdictOf(base, head)).toMatchObject({ verdict });
    expect(verdictOf(head, base)).toMatchObject({ verdict: back });
  });
}
