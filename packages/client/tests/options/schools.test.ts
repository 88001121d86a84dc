import { describe, expect, test } from "vitest";
import type { Client } from "../../src/entry/index.ts";
import { clientAnswering, errorOf, json } from "../client.ts";
import { notes } from "../doors.ts";

const own = { school_login_id: 1000 };
const change = { api_type_id: 8, state: true };
const header = (name: string, id: unknown) => ({ header: { [name]: id } });
const get = (path: string, params?: object) => (d6: Client) => d6.request({ method: "GET", path, params } as never);
const post = (path: string, body: unknown) => (d6: Client) => d6.request({ method: "POST", path, body });
const set = (body: unknown) => (d6: Client) => d6.v2.clientIntegrations.setState({ body } as never);

/** Calls that are about another school, or that nobody can tell whom they are about. */
const refused: [string, (d6: Client) => Promise<unknown>][] = [
  ["an id written into the path", get("/v1/finplus/debtmanagement/debtornotes/notes/1201")],
  ["an id with leading zeros in the path", get("/v1/finplus/debtmanagement/debtornotes/notes/01000")],
  ["an id under another name", get("/v1/adminplus/parents/{x}", { path: { x: 1201 } })],
  [
    "a name of its own with another id",
    get("/v1/adminplus/parents/{school_login_id}", { path: { school_login_id: 1201 } }),
  ],
  ["an id in the path with leading zeros", get("/v1/adminplus/parents/{x}", { path: { x: "01000" } })],
  ["an id in the path with a sign", get("/v1/adminplus/parents/{x}", { path: { x: "+1000" } })],
  ["an id in the path with a fraction", get("/v1/adminplus/parents/{x}", { path: { x: "1000.0" } })],
  ["an id in the path with a blank", get("/v1/adminplus/parents/{x}", { path: { x: " 1000" } })],
  ["an id in the path by exponent", get("/v1/adminplus/parents/{x}", { path: { x: "1e3" } })],
  ["a path that the contract does not have", get("/v1/unknown/things")],
  ["a path that the contract does not have, with an id at the end", get("/v1/unknown/things/1201")],
  ["a version that the contract does not have", get("/v3/unknown", header("http-x-schoolid", 1201))],
  ["the id of a school in v2", (d6) => d6.v2.schools.get({ id: 1201 })],
  ["the id of a school in v2, by path", get("/v2/finplus/debtmanagement/schools/{id}", { path: { id: 1201 } })],
  ["the id of a school in v2, written into the path", get("/v2/finplus/debtmanagement/schools/1201")],
  ["the id of a school in v2 with leading zeros", get("/v2/finplus/debtmanagement/schools/01000")],
  ["a header of its options", (d6) => d6.v1.debtorNotes.list(own, { headers: { "HTTP-X-SCHOOLID": "1201" } })],
  ["a header as a Map", (d6) => d6.v1.debtorNotes.list(own, { headers: new Map([["Http-X-SchoolId", "1201"]]) })],
  [
    "a header through d6.http",
    (d6) => d6.http.GET(notes, { params: { path: own }, headers: { "http-x-schoolid": "1201" } }),
  ],
  ["a second id in the query", get("/v1/adminplus/parents/1000", { query: { school_id: 1201 } })],
  ["an id in the query in odd letters", get("/v2/settings/clientintegrations", { query: { School_Id: 1201 } })],
  ["an id in the query as PHP reads lists", get("/v2/settings/clientintegrations", { query: { "School_Id[]": 1201 } })],
  ["an id in the query as PHP reads dots", get("/v2/settings/clientintegrations", { query: { "school.id": 1201 } })],
  [
    "an id in the query as PHP reads blanks",
    get("/v2/settings/clientintegrations", { query: { "school id[0]": 1201 } }),
  ],
  ["two ids in the query", get("/v2/settings/clientintegrations", { query: { school_id: 1000, "school_id[]": 1201 } })],
  ["a list of ids in the query", get("/v2/settings/clientintegrations", { query: { school_id: [1000, 1201] } })],
  ["the school in the body", set({ ...change, school_id: 1201 })],
  ["no school in the body", set(change)],
  ["an array as the body", set([{ ...change, school_id: 1201 }])],
  [
    "an array with one of each",
    set([
      { ...change, school_id: 1000 },
      { ...change, school_id: 1201 },
    ]),
  ],
  ["an array with one that is named and one that is not", set([{ ...change, school_id: 1000 }, change])],
  ["a nested body", post("/v1/unknown", { school_id: 1000, rows: [{ a: { School_ID: 1201 } }] })],
  ["a nested body of an operation", set({ ...change, school_id: 1000, more: { school_login_id: 1201 } })],
  ["an id in a body with leading zeros", set({ ...change, school_id: "01000" })],
  ["an id in a body as a list", set({ ...change, school_id: [1000] })],
  ["an id in a body as a record", set({ ...change, school_id: { a: 1000 } })],
  ["an id in a body that is null", set({ ...change, school_id: null })],
  ["an id in a body that is true", set({ ...change, school_id: true })],
  ["a name of a body in odd letters", set({ ...change, school_id: 1000, "School-Login-Id": 1201 })],
  ["a body without a school where the contract has no operation", post("/v1/unknown/1000", { a: 1 })],
];

const sent: [string, (d6: Client) => Promise<unknown>][] = [
  ["an operation", (d6) => d6.v1.debtorNotes.list(own)],
  ["a school that was bound", (d6) => d6.school(1000).v1.debtorNotes.list()],
  ["d6.http", (d6) => d6.http.GET(notes, { params: { path: own } })],
  ["an id written into the path", get("/v1/finplus/debtmanagement/debtornotes/notes/1000")],
  ["an id under another name", get("/v1/adminplus/parents/{x}", { path: { x: 1000 } })],
  [
    "the header of v2",
    get("/v2/finplus/debtmanagement/debtornotes/notes/{id}", { path: { id: 7 }, ...header("HTTP-X-SCHOOLID", 1000) }),
  ],
  ["a body", set({ ...change, school_id: 1000 })],
  ["digits in a body", set({ ...change, school_id: "1000" })],
  [
    "an array of its own",
    set([
      { ...change, school_id: 1000 },
      { ...change, school_id: 1000 },
    ]),
  ],
  ["the id of a school in v2", (d6) => d6.v2.schools.get({ id: 1000 })],
  ["what is about no school", (d6) => d6.v1.clients.list()],
];

describe("a client for one school refuses what is not certainly about it, before anything is sent", () => {
  test.each(refused)("%s", async (_, ask) => {
    const { d6, requests } = clientAnswering(() => json({}), { schools: [1000] });
    const error = await errorOf(() => ask(d6));
    expect(error).toMatchObject({ kind: "invalid-request", attempts: 0 });
    expect(error.message).not.toContain("1201");
    expect(requests).toEqual([]);
  });

  test.each(refused)("and the same is sent without `schools`, or refused for what it is: %s", async (_, ask) => {
    const { d6, requests } = clientAnswering(() => json({}));
    const error = await ask(d6).then(
      () => undefined,
      (thrown: { message: string }) => thrown,
    );
    expect(requests.length === 1 || /unknown|must/.test(error?.message ?? "")).toBe(true);
  });
});

test.each(sent)("a client for one school sends %s", async (_, ask) => {
  const { d6, requests } = clientAnswering(({ url }) => json(url.includes("/v1/") ? [] : {}), { schools: [1000] });
  await ask(d6);
  expect(requests).toHaveLength(1);
});

test("a middleware of openapi-fetch cannot lead a call to another school", async () => {
  const { d6, requests } = clientAnswering(() => json([]), { schools: [1000] });
  d6.http.use({ onRequest: ({ request }) => new Request(request.url.replace("/1000", "/1201"), request) });
  expect(await errorOf(() => d6.http.GET(notes, { params: { path: own } }))).toMatchObject({ kind: "invalid-request" });
  expect(requests).toEqual([]);
});
