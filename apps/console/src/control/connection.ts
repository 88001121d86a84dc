import type { Entry } from "@d6-integrate/mock/control";
import { eventsOf } from "./events.ts";
import { http, sessionHeader, steeringFetch } from "./http.ts";
import { addEntries, kept, takeEntries } from "./journal.ts";
import { createStore } from "./store.ts";
import { announce, heard } from "./tabs.ts";
import { tokenWanted } from "./token.ts";

/** Whether the mock answers. */
export const connection = createStore<"connecting" | "live" | "gone">("connecting");
/** When the mock was started; empty until it is known. */
export const started = createStore("");

const longestWait = 3000;

/**
 * Follows the calls of the mock. Tabs share one stream, since a browser opens only six connections to a host: one tab reads
 * it and tells the others. Browsers have no locks for pages of other machines without TLS; there each tab reads its own.
 */
export function follow(): void {
  heard((news) => {
    if (news.kind === "entries") addEntries(news.entries);
    if (news.kind === "state") note(news.state, news.started);
    if (news.kind === "list") void readList();
  });
  const { locks } = navigator as Partial<Navigator>;
  if (locks === undefined) return void readOn();
  void readList().catch(() => undefined);
  void locks.request("d6-mock-stream", readOn);
}

async function readOn(): Promise<never> {
  let wait = 250;
  for (;;) {
    await readOnce(() => (wait = 250)).catch(() => undefined);
    if (tokenWanted.get()) await given();
    else tell("gone");
    await new Promise((resolve) => setTimeout(resolve, wait));
    wait = Math.min(wait * 2, longestWait);
  }
}

async function readOnce(opened: () => void): Promise<void> {
  const { data: health } = await http.GET("/__mock/health");
  if (!health) throw new Error("The mock is not there.");
  tell("live", health.started);
  const headers = { [sessionHeader]: "" };
  const stream = await steeringFetch(new Request("/__mock/requests/stream?session=all", { headers }));
  if (!stream.ok || !stream.body) throw new Error(`The stream answers ${stream.status}.`);
  opened();
  // Read once the stream is open, so that no call falls between the two.
  await readList();
  announce({ kind: "list" });
  for await (const { name, data } of eventsOf(stream.body)) {
    if (name === "gap") {
      await readList();
      announce({ kind: "list" });
    } else {
      const entries = [JSON.parse(data) as Entry];
      addEntries(entries);
      announce({ kind: "entries", entries });
    }
  }
}

/** Reads the whole list anew. */
export const readList = (): Promise<void> =>
  takeEntries(async () => {
    const { data } = await http.GET("/__mock/requests", { params: { query: { session: "all", limit: kept } } });
    if (data && connection.get() === "connecting") connection.set("live");
    return data;
  });

function tell(state: "live" | "gone", since?: string): void {
  note(state, since);
  announce({ kind: "state", state, started: since });
}

function note(state: "live" | "gone", since?: string): void {
  connection.set(state);
  if (since !== undefined) started.set(since);
}

/** When the reader has given the token. */
const given = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = tokenWanted.subscribe(() => {
      stop();
      resolve();
    });
  });
