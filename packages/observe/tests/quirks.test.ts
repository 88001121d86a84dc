import { createClient } from "@d6-integrate/client";
import type { Client } from "@d6-integrate/client";
import { observe } from "@d6-integrate/client/observe";
import type { Shapes } from "@d6-integrate/client/observe";
import { createMock, credentials } from "@d6-integrate/mock";
import { expect, test } from "vitest";
import { findDifferences } from "../src/index.ts";

/** What a service asks, and what shapes say when the mock has a quirk that they do not say without it. */
interface Told {
  readonly ask: (d6: Client) => Promise<unknown>;
  /** Paths in the file; none where no shape changes. */
  readonly shapes: readonly string[];
  /** What contradicts the contract, which leaves most of it open. */
  readonly differences?: readonly string[];
}

const json = "media/application/json";
const clients = (d6: Client) => d6.v1.clients.list();
const schools = (d6: Client) => d6.v1.schools.list();
const notesOf = (school_login_id: number) => (d6: Client) =>
  d6.v1.debtorNotes.list.safe({ school_login_id, year: 1990 });

const told: Readonly<Record<string, Told>> = {
  // It takes a while until a school lets somebody in: that changes who is refused, and no refusal.
  "activation-lag=60": { ask: clients, shapes: [] },
  // A text with other separators is a text.
  "address-lines=slashes": { ask: schools, shapes: [] },
  // So are the words of an error: its `error` is the same.
  "unauthorised-text=live": { ask: notesOf(1200), shapes: [] },
  "api-type-id=string": {
    ask: clients,
    shapes: [`v1GetClients/responses/200/${json}/body/items/fields/api_type_id/types/string`],
  },
  "telephone=spaced": {
    ask: clients,
    shapes: [`v1GetClients/responses/200/${json}/body/items/fields/telephone_number/formats/text`],
  },
  "curriculum-off=forbidden": {
    ask: (d6) => d6.v1.learnerSubjects.list.safe({ school_login_id: 1201 }),
    shapes: [`v1GetLearnerSubjects/responses/403/${json}/errors/Forbidden`],
  },
  "curriculum-off=route-not-found": {
    ask: (d6) => d6.v1.learnerSubjects.list.safe({ school_login_id: 1201 }),
    shapes: [`v1GetLearnerSubjects/responses/404/${json}/errors/route_not_found`],
  },
  "not-activated=403": {
    ask: notesOf(1201),
    shapes: [`v1GetNotes/responses/403/${json}/errors/Integration not activated`],
  },
  "no-finance-rows=empty": {
    ask: notesOf(1000),
    shapes: [`v1GetNotes/responses/200/${json}/body/lengths/none`],
  },
  "state-change-body=none": {
    ask: (d6) => d6.v1.clients.setState.safe({ school_login_id: 1201, body: { api_type_id: 10, state: 1 } }),
    shapes: ["v1ChangeClientIntegrationState/responses/204/media/none/bodies/empty"],
  },
  "v2-client-integrations=route-not-found": {
    ask: (d6) => d6.v2.clientIntegrations.list.safe(),
    shapes: [`v2GetClientIntegrations/responses/404/${json}/errors/route_not_found`],
  },
  "limit-above-maximum=lowered": {
    ask: (d6) => d6.v2.debtorNotes.list.safe({ school_id: 1000, limit: 500 }),
    shapes: [`v2GetNotes/responses/200/${json}/pages/anotherLimit`],
    differences: ["page v2GetNotes"],
  },
};

async function shapesWith(quirks: object, ask: Told["ask"]): Promise<Shapes> {
  const mock = await createMock({ quirks });
  const observer = observe();
  const fetch = (url: string, init: RequestInit) => mock.fetch(new Request(url, init));
  await ask(createClient({ credentials, baseUrl: "http://127.0.0.1/api", fetch, middleware: [observer.middleware] }));
  await mock.close();
  return observer.shapes();
}

function paths(node: unknown, at: string): string[] {
  if (typeof node !== "object" || node === null) return [at.slice(1)];
  return Object.entries(node).flatMap(([name, inner]) => paths(inner, `${at}/${name}`));
}

test("every quirk of the mock is asked about", async () => {
  const mock = await createMock();
  const response = await mock.fetch(new Request("http://127.0.0.1/__mock/quirks"));
  const quirks = (await response.json()) as { name: string; chosen: string; choices: { name: string }[] }[];
  await mock.close();
  const others = quirks.flatMap(({ name, chosen, choices }) =>
    choices.filter((choice) => choice.name !== chosen).map((choice) => `${name}=${choice.name}`),
  );
  expect(others.length).toBeGreaterThan(10);
  // A number of seconds is no choice that is listed.
  expect([...others, "activation-lag=60"].toSorted()).toEqual(Object.keys(told).toSorted());
});

test.each(Object.entries(told))("the quirk %s is told, and contradicts what it should", async (quirk, expected) => {
  const [name, choice] = quirk.split("=") as [string, string];
  const without = await shapesWith({}, expected.ask);
  const shapes = await shapesWith({ [name]: name === "activation-lag" ? Number(choice) : choice }, expected.ask);
  const before = new Set(paths(without.operations, ""));
  const added = paths(shapes.operations, "").filter((path) => !before.has(path));
  if (expected.shapes.length === 0) expect(added).toEqual([]);
  expect(added).toEqual(expect.arrayContaining([...expected.shapes]));
  expect(findDifferences(without)).toEqual([]);
  expect(findDifferences(shapes).map(({ kind, operation }) => `${kind} ${operation}`)).toEqual(
    expected.differences ?? [],
  );
});
