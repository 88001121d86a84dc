import ky from "ky";
import OpenAI from "openai";
import createOpenapiFetch from "openapi-fetch";
import { Stripe } from "stripe";

/** The built package: what users run. */
const built = (name: string): Promise<unknown> => import(new URL(`../dist/${name}.mjs`, import.meta.url).href);
const { createCaller, createClient } = (await built("index")) as typeof import("../src/entry/index.ts");
const { observe } = (await built("observe")) as typeof import("../src/entry/observe.ts");
const { getNotes } = (await built("v1")) as typeof import("../src/entry/v1.ts");

const rounds = 15;
const callsPerRound = 2000;

const baseUrl = "https://api.test";
const credentials = { username: "user", password: "pass" };
const headers = { "HTTP-X-USERNAME": "user", "HTTP-X-PASSWORD": "pass" };
const fetch = async (): Promise<Response> =>
  new Response('[{"note_id":"7","note":"x"}]', { headers: { "content-type": "application/json" } });

const caller = createCaller({ credentials, baseUrl, fetch });
const client = createClient({ credentials, baseUrl, fetch });
const layered = createClient({
  credentials,
  baseUrl,
  fetch,
  middleware: [(request, next, call) => next(request, call)],
});
const observed = createClient({ credentials, baseUrl, fetch, middleware: [observe().middleware] });
const path = "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}";
const bare = createOpenapiFetch<Record<string, never>>({ baseUrl, fetch, headers }) as unknown as {
  GET(path: string, init: object): Promise<unknown>;
};
const openai = new OpenAI({ apiKey: "key", baseURL: baseUrl, fetch, defaultHeaders: headers });
const stripe = new Stripe("key", { httpClient: Stripe.createFetchHttpClient(fetch), telemetry: false });
const kyClient = ky.create({ headers, fetch });

/** One read with a path value, a query and two headers, answered as JSON. */
const contenders: Record<string, () => Promise<unknown>> = {
  "openapi-fetch": () => bare.GET(path, { params: { path: { school_login_id: 1000 }, query: { year: 2024 } } }),
  "openapi-fetch, timeout": () =>
    bare.GET(path, {
      params: { path: { school_login_id: 1000 }, query: { year: 2024 } },
      signal: AbortSignal.timeout(30_000),
    }),
  "ours, function": () => getNotes(caller, { school_login_id: 1000, year: 2024 }),
  "ours, tree": () => client.v1.debtorNotes.list({ school_login_id: 1000, year: 2024 }),
  "ours, tree, one layer": () => layered.v1.debtorNotes.list({ school_login_id: 1000, year: 2024 }),
  "ours, tree, observed": () => observed.v1.debtorNotes.list({ school_login_id: 1000, year: 2024 }),
  ky: () =>
    kyClient.get(`${baseUrl}${path.replace("{school_login_id}", "1000")}`, { searchParams: { year: 2024 } }).json(),
  openai: () => openai.get(path.replace("{school_login_id}", "1000"), { query: { year: 2024 } }),
  stripe: () => stripe.customers.retrieve("1000", { expand: ["year"] }),
};

export interface Rates {
  /** The median rate of each. */
  readonly medians: ReadonlyMap<string, number>;
  /** How many of the calls a second of one another makes: the median of what it was in each round, side by side. */
  share(one: string, other: string): number;
}

/** Rates from rounds that take turns, so that a busy machine slows all alike. */
export async function callsPerSecond(): Promise<Rates> {
  const rates = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, send] of Object.entries(contenders)) {
      const start = performance.now();
      for (let index = 0; index < callsPerRound; index++) await send();
      // The first round warms up.
      if (round > 0) rates.get(name)?.push((callsPerRound * 1000) / (performance.now() - start));
    }
  }
  return {
    medians: new Map([...rates].map(([name, all]) => [name, medianOf(all)])),
    share: (one, other) => medianOf(rates.get(one)!.map((rate, round) => rate / rates.get(other)![round]!)),
  };
}

const medianOf = (all: readonly number[]): number => all.toSorted((one, other) => one - other)[all.length >> 1] ?? 0;
