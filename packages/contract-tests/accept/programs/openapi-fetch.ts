import createClient from "openapi-fetch";
import type { paths } from "../generated/openapi-typescript.ts";
import type { Caller, Calls } from "./calls.ts";

export function createCalls({ baseUrl, username, password }: Caller): Calls {
  const headers = { "HTTP-X-USERNAME": username, "HTTP-X-PASSWORD": password };
  const client = createClient<paths>({ baseUrl, headers });
  const notes = "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}";
  return {
    async noteWith(text) {
      const school = (await client.GET("/v1/settings/clients")).data?.[0]?.school_login_id ?? "";
      const { data } = await client.GET(notes, {
        params: { path: { school_login_id: school }, query: { year: 2024 } },
      });
      const found = data?.find(({ note }) => note === text);
      return found && { school, note: found.note_id };
    },
    async changeNote(school, note, text) {
      const { data } = await client.PATCH(notes, {
        params: { path: { school_login_id: school } },
        body: { note_id: note, note: text },
      });
      return data?.note;
    },
    async refusal() {
      const { error, response } = await client.GET("/v1/settings/clients", {
        headers: { ...headers, "HTTP-X-PASSWORD": "wrong" },
      });
      return { status: response.status, error: error?.error ?? "" };
    },
    async pages(school, limit) {
      const found: number[][] = [];
      for (let cursor: string | undefined; cursor !== undefined || found.length === 0;) {
        const { data } = await client.GET("/v2/finplus/debtmanagement/learners", {
          params: { header: { "HTTP-X-SCHOOLID": school }, query: { limit, ...(cursor !== undefined && { cursor }) } },
        });
        found.push(data?.data.map(({ learner_id }) => learner_id) ?? []);
        cursor = data?.meta.next_cursor ?? undefined;
      }
      return found;
    },
  };
}
