import { v1GetClients, v1GetNotes, v1UpdateNote, v2GetLearners } from "../generated/hey-api/index.ts";
import { createClient } from "../generated/hey-api/client/index.ts";
import type { V1AgeBalance } from "../generated/hey-api/index.ts";
import type { Caller, Calls } from "./calls.ts";

export function createCalls({ baseUrl, username, password }: Caller): Calls {
  const headers = { "HTTP-X-USERNAME": username, "HTTP-X-PASSWORD": password };
  const client = createClient({ baseUrl, headers });
  return {
    async noteWith(text) {
      const { data: schools } = await v1GetClients({ client, throwOnError: true });
      const school = schools[0]?.school_login_id ?? "";
      const { data: notes } = await v1GetNotes({
        client,
        path: { school_login_id: school },
        query: { year: 2024 },
        throwOnError: true,
      });
      const found = notes.find(({ note }) => note === text);
      return found && { school, note: found.note_id };
    },
    async changeNote(school, note, text) {
      const { data } = await v1UpdateNote({
        client,
        path: { school_login_id: school },
        body: { note_id: note, note: text },
        throwOnError: true,
      });
      return data.note;
    },
    async refusal() {
      const wrong = createClient({ baseUrl, headers: { ...headers, "HTTP-X-PASSWORD": "wrong" } });
      const { error, response } = await v1GetClients({ client: wrong });
      return { status: response?.status ?? 0, error: error?.error ?? "" };
    },
    async pages(school, limit) {
      const found: number[][] = [];
      for (let cursor: string | undefined; cursor !== undefined || found.length === 0;) {
        const { data } = await v2GetLearners({
          client,
          headers: { "HTTP-X-SCHOOLID": school },
          query: { limit, ...(cursor !== undefined && { cursor }) },
          throwOnError: true,
        });
        found.push(data.data.map(({ learner_id }) => learner_id));
        cursor = data.meta.next_cursor ?? undefined;
      }
      return found;
    },
  };
}

/** The balances have names: a slip in one does not compile. */
export const overdue = (row: V1AgeBalance): string | undefined => row.balance_30days;
// @ts-expect-error there is no such balance
export const slip = (row: V1AgeBalance): unknown => row.balance_30dayz;
