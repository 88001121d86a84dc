import type { Handlers } from "../frame/handler.ts";
import { missing, Refused } from "../frame/refused.ts";
import { isTime } from "../journal/filter.ts";
import type { Filter } from "../journal/filter.ts";
import { streamOf } from "../journal/stream.ts";

/** What was asked and answered, and why. */
export const requests = {
  async listRequests({ query, session, steered: { journal } }) {
    const { since } = query;
    if (since !== undefined && !isTime(since) && !/^[0-9a-z]+-\d+$/.test(since)) {
      const detail = `since is ${JSON.stringify(since)}, expected the id of an entry or a time such as 2024-04-16T08:00:00Z.`;
      throw new Refused(detail, { in: "query", pointer: "/since" });
    }
    return { status: 200, body: await journal.list(filterBy(query, session)) };
  },
  async deleteRequests({ session, steered: { journal } }) {
    await journal.clear(session ?? undefined);
    return { status: 204 };
  },
  async getRequest({ path, steered: { journal } }) {
    const entry = await journal.get(path.id);
    if (entry) return { status: 200, body: entry };
    throw missing(`There is no entry ${JSON.stringify(path.id)}; the journal keeps the last 1,000 calls.`);
  },
  streamRequests({ query, session, request, steered: { journal, ending } }) {
    const signal = AbortSignal.any([request.signal, ending]);
    const after = request.headers.get("last-event-id");
    const headers = { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" };
    if (request.method === "HEAD") return new Response(null, { headers });
    return new Response(streamOf(journal, { filter: filterBy(query, session), after, signal }), { headers });
  },
} satisfies Partial<Handlers>;

/** The session that the query names wins over that of the header. */
function filterBy({ session: named, ...query }: Filter & { session?: string }, session: string | null): Filter {
  const wanted = named === "all" ? undefined : (named ?? session ?? undefined);
  return { ...query, session: wanted };
}
