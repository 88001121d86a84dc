/** Sends one request, as the global `fetch` does: `(...sent) => handler(new Request(...sent))` is one in the same process. */
export type Fetch = (url: string, init: FetchInit) => Response | Promise<Response>;

/** What `fetch` is called with. Redirects are never followed: they would get the credentials. */
export interface FetchInit {
  method: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
  signal: AbortSignal | null;
  redirect: "manual";
  /** Keeps frameworks from storing personal data; left out where the runtime does not know it. */
  cache?: "no-store";
}

/** Looks the global up at each call, so that whoever replaces it later is heard. */
export const globalFetch: Fetch = (url, init) => globalThis.fetch(url, init);
