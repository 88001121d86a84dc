import { expect, expectTypeOf, test } from "vitest";
import { createCaller, isD6Error } from "../../src/entry/index.ts";
import type { NothingReported, V1Note, V2NoteList } from "../../src/entry/index.ts";
import { changeClientIntegrationState, getClients, getNotes, updateNote } from "../../src/entry/v1.ts";
import type { UpdateNoteInput } from "../../src/entry/v1.ts";
import * as v2 from "../../src/entry/v2.ts";
import { clientAnswering, credentials, errorOf, json } from "../client.ts";

test("functions and tree take and answer the same types", () => {
  const { d6 } = clientAnswering(() => json([]));
  expectTypeOf(updateNote).returns.resolves.toEqualTypeOf<V1Note>();
  expectTypeOf(d6.v1.debtorNotes.update).returns.resolves.toEqualTypeOf<V1Note>();
  expectTypeOf(d6.v1.debtorNotes.update).parameter(0).toEqualTypeOf<UpdateNoteInput>();
  expectTypeOf(d6.v2.debtorNotes.list).returns.resolves.toEqualTypeOf<V2NoteList>();
  expectTypeOf(v2.getNotes).parameter(1).toHaveProperty("school_id").toEqualTypeOf<number | string>();
});

test("a declared 204 adds undefined to what is answered", () => {
  expectTypeOf(changeClientIntegrationState).returns.resolves.toEqualTypeOf<NothingReported | undefined>();
});

test("the input can be left out when nothing in it is required, and only then", () => {
  const caller = createCaller({ credentials });
  expectTypeOf(getClients).parameter(1).extract<undefined>().toEqualTypeOf<undefined>();
  void (() => getClients(caller));
  void (() => getClients(caller, {}, { timeoutMs: 5 }));
  void (() => getNotes(caller, { school_login_id: 1000, include_deleted: undefined }));
  // @ts-expect-error the school is missing
  void (() => getNotes(caller, {}));
  // @ts-expect-error the argument does not exist
  void (() => getNotes(caller, { school_login_id: 1000, nota_id: 7 }));
});

test("a kind narrows an error to what it knows", async () => {
  const { d6 } = clientAnswering(() => json({ error: "Too Many Requests" }, 429, { "retry-after": "2" }));
  const error: unknown = await errorOf(() => d6.v1.clients.list());
  expect(isD6Error(error) && error.kind === "rate-limited" && error.retryAfterMs).toBe(2000);
  if (isD6Error(error) && error.kind === "rate-limited") {
    expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
  }
  if (isD6Error(error) && error.kind === "validation") {
    expectTypeOf(error.fields).toEqualTypeOf<Readonly<Record<string, string>> | undefined>();
  }
  if (isD6Error(error) && error.kind === "not-found") expectTypeOf(error.status).toBeNumber();
  // @ts-expect-error a timeout has no status
  if (isD6Error(error) && error.kind === "timeout") void error.status;
});
