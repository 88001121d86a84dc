import { v1GetClients, v1GetNotes, v1UpdateNote, v2GetLearners } from "../generated/orval/client.ts";
import { callAs } from "./orval-fetch.ts";
import type { Caller, Calls } from "./calls.ts";

export function createCalls(caller: Caller): Calls {
  const expected = <Answer extends { status: number }>(answer: Answer) => {
    if (answer.status === 200) return answer as Extract<Answer, { status: 200 }>;
    throw new Error(`The mock answered ${answer.status}; 200 was expected.`);
  };
  return {
    async noteWith(text) {
      callAs(caller);
      const { data: schools } = expected(await v1GetClients());
      const school = schools[0]?.school_login_id ?? "";
      const { data: notes } = expected(await v1GetNotes(school, { year: 2024 }));
      const found = notes.find(({ note }) => note === text);
      return found && { school, note: found.note_id };
    },
    async changeNote(school, note, text) {
      callAs(caller);
      return expected(await v1UpdateNote(school, { note_id: note, note: text })).data.note;
    },
    async refusal() {
      callAs({ ...caller, password: "wrong" });
      const answer = await v1GetClients();
      return { status: answer.status, error: answer.status === 401 ? (answer.data.error ?? "") : "" };
    },
    async pages(school, limit) {
      callAs(caller);
      const found: number[][] = [];
      for (let cursor: string | undefined; cursor !== undefined || found.length === 0;) {
        const { data } = expected(
          await v2GetLearners(
            { limit, ...(cursor !== undefined && { cursor }) },
            { headers: { "HTTP-X-SCHOOLID": school } },
          ),
        );
        found.push(data.data.map(({ learner_id }) => learner_id));
        cursor = data.meta.next_cursor ?? undefined;
      }
      return found;
    },
  };
}
