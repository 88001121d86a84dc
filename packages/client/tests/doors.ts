import type { CallOptions, Client } from "../src/entry/index.ts";

/** What a call about the notes of a school is made of. */
export interface NotesCall {
  path?: Record<string, unknown> | undefined;
  query?: Record<string, unknown> | undefined;
  /** Places that only openapi-fetch has, and anything else that a caller may try. */
  more?: Record<string, unknown>;
  options?: CallOptions | undefined;
}

/** One way to call d6. All of them must behave alike. */
export interface Door {
  readonly list: (d6: Client, call: NotesCall) => Promise<unknown>;
  readonly update: (d6: Client, body: unknown, options?: CallOptions) => Promise<unknown>;
}

/** The path template of the notes of a school. */
export const notes = "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}";
/** A call that nothing is wrong with. */
export const good: NotesCall = { path: { school_login_id: 1000 } };

const params = { path: good.path };

/** By name: the functions, openapi-fetch's client, and the request to any path. */
export const doors: [name: string, door: Door][] = [
  [
    "an operation",
    {
      list: (d6, { path, query, more, options }) =>
        d6.v1.debtorNotes.list({ ...path, ...query, ...more } as never, options),
      update: (d6, body, options) => d6.v1.debtorNotes.update({ school_login_id: 1000, body } as never, options),
    },
  ],
  [
    "d6.http",
    {
      list: (d6, { path, query, more, options }) =>
        d6.http.GET(notes, { params: { path, query, ...more }, ...options } as never),
      update: (d6, body, options) => d6.http.PATCH(notes, { params, body, ...options } as never),
    },
  ],
  [
    "d6.request",
    {
      list: (d6, { path, query, more, options }) =>
        d6.request({ method: "GET", path: notes, params: { path, query, ...more }, ...options } as never),
      update: (d6, body, options) => d6.request({ method: "PATCH", path: notes, params, body, ...options } as never),
    },
  ],
];
