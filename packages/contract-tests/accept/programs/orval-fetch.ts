import type { Caller } from "./calls.ts";

let caller: Caller;

/** Who makes the calls from here on: the functions that orval writes are given no client. */
export function callAs(next: Caller): void {
  caller = next;
}

/** The request function that orval's client is told to use: it adds the address and the credentials. */
export async function send<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const headers = new Headers(init.headers);
  headers.set("HTTP-X-USERNAME", caller.username);
  headers.set("HTTP-X-PASSWORD", caller.password);
  const response = await fetch(`${caller.baseUrl}${path}`, { ...init, headers });
  return { status: response.status, headers: response.headers, data: (await response.json()) as unknown } as Answer;
}
