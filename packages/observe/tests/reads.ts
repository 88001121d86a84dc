import type { Fetch } from "@d6-integrate/client";
import type { Shapes } from "@d6-integrate/client/observe";
import { credentials } from "@d6-integrate/mock";
import { prepareReads } from "../src/run/make-reads.ts";
import { planReads } from "../src/run/plan-reads.ts";

/** What the command sees of a server: all reads of school 1000. */
export function readAll(fetch: Fetch, baseUrl = "http://127.0.0.1/api"): Promise<Shapes> {
  const onRead = () => {};
  const make = prepareReads({ school: 1000, perSecond: 1000, values: [], credentials, baseUrl, fetch, onRead });
  return make(planReads().reads);
}
