import { createClient, isD6Error } from "@d6-integrate/client";
import type { Credentials } from "@d6-integrate/client";
import { methodOf, minimalInput } from "../calls.ts";
import type { Operation } from "../contract.ts";
import type { HostileAnswer } from "./answer.ts";
import { hostileAnswers, wish } from "./server.ts";
import type { HostileServer } from "./server.ts";

/** Long enough for a loopback answer on a busy machine, short enough to wait for in each operation. */
const patienceMs = 60;

/** What no error may tell. */
export const credentials: Credentials = { username: "hostile-user", password: "hostile-password" };

/** How a call ended: its kind, and what it gave or threw. */
export interface Met {
  ending: string;
  value?: unknown;
  error?: unknown;
}

/** Calls an operation while the server answers in a wrong way, and tells how it ended. */
export async function meet(server: HostileServer, operation: Operation, answer: HostileAnswer): Promise<Met> {
  const waits = answer.ending === "timeout";
  const client = createClient({
    credentials,
    baseUrl: server.baseUrl,
    retry: false,
    ...(waits && { timeoutMs: patienceMs }),
  });
  const signal = answer.ending === "aborted" ? AbortSignal.timeout(patienceMs / 4) : undefined;
  const headers = { [wish]: String(hostileAnswers.indexOf(answer)) };
  try {
    const { data } = await methodOf(client, operation).withResponse(minimalInput(operation), { headers, signal });
    return { ending: "success", value: data };
  } catch (error) {
    return { ending: isD6Error(error) ? error.kind : String(error), error };
  }
}
