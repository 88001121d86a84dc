import { operations } from "../contract.ts";
import type { Operation } from "../contract.ts";
import { goodBody } from "./answer.ts";
import type { HostileAnswer } from "./answer.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Large enough to come in many pieces. */
const hugeBytes = 4_000_000;

/** One operation for each method of each version is enough to read a huge body with. */
const huge = new Set(
  [...Map.groupBy(operations, ({ version, method }) => version + method).values()].map(([operation]) => operation!.id),
);

const hugeName = "200 with a body of 4 MB";

/** A success whose body is JSON, though not what the contract says. Without validation the caller gets it as it came. */
const odd = (name: string): HostileAnswer => ({
  name,
  ending: "success",
  concerns: (operation) => oddBody(operation, name) !== undefined,
  send(response, operation) {
    const body = oddBody(operation, name);
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  },
});

/** What makes a body odd, by the name of the answer. */
const changes: Record<string, (body: Json) => Json> = {
  "200 with fields that nobody declared": (body) => eachObject(body, (object) => ({ ...object, unheard_of: 1 })),
  // A page of a list is no record: without its fields it is no page.
  "200 without any field": (body) =>
    isPage(body) ? { ...body, data: body.data.map(() => ({})) } : eachObject(body, () => ({})),
  '200 with "Perhaps" where "Yes" or "No" is declared': (body) =>
    eachLeaf(body, (leaf) => (leaf === "Yes" || leaf === "No" ? "Perhaps" : leaf)),
  '200 with "" for numbers': (body) =>
    eachLeaf(body, (leaf) =>
      typeof leaf === "number" || (typeof leaf === "string" && /^\d+$/.test(leaf)) ? "" : leaf,
    ),
  [hugeName]: (body) => {
    const padding = "x".repeat(hugeBytes);
    return Array.isArray(body) ? [...body, { padding }] : { body, padding };
  },
};

export const oddBodies: HostileAnswer[] = Object.keys(changes).map(odd);

/** The body that an operation gets under an odd name; undefined when nothing of the kind is in its good one. */
export function oddBody(operation: Operation, name: string): unknown {
  const good = goodBody(operation) as Json | undefined;
  const change = changes[name];
  if (good === undefined || !change) return undefined;
  if (name === hugeName && !huge.has(operation.id)) return undefined;
  const body = change(good);
  return JSON.stringify(body) === JSON.stringify(good) ? undefined : body;
}

function eachLeaf(value: Json, change: (leaf: Json) => Json): Json {
  if (Array.isArray(value)) return value.map((item) => eachLeaf(item, change));
  if (typeof value !== "object" || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, eachLeaf(item, change)]));
}

function eachObject(value: Json, change: (object: Record<string, Json>) => Json): Json {
  if (Array.isArray(value)) return value.map((item) => eachObject(item, change));
  if (typeof value !== "object" || value === null) return value;
  return change(value);
}

function isPage(body: Json): body is { data: Json[] } {
  return typeof body === "object" && body !== null && "data" in body && Array.isArray(body["data"]);
}
