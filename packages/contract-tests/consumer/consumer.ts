// A program that installed the packed client, outside the workspace. It is compiled and run in each runtime.
import { createClient, isD6Error } from "@d6-integrate/client";
import type { V1Note } from "@d6-integrate/client";
import { normalized } from "@d6-integrate/client/normalized";
import { getNotes } from "@d6-integrate/client/normalized/v1";
import { updateNote } from "@d6-integrate/client/v1";
import { getNote } from "@d6-integrate/client/v2";
import { v2GetNote, validate } from "@d6-integrate/client/validation";

/** What came of a few calls of each kind; the same in every runtime. */
export async function consume(baseUrl: string, dangerouslyAllowBrowser = false): Promise<unknown> {
  const credentials = { username: "demo", password: "demo" };
  const middleware = [validate({ operations: [v2GetNote] })];
  const d6 = createClient({ credentials, baseUrl, middleware, dangerouslyAllowBrowser });

  const byTree: V1Note = await d6.v1.debtorNotes.update({
    school_login_id: 1000,
    body: { note_id: 7, note: "Phoned" },
  });
  const byFunction = await updateNote(d6, { school_login_id: 1000, body: { note_id: "7", note: "Phoned again" } });
  const inV2 = await getNote(d6, { school_id: 1000, id: 7 });
  const { data } = await d6.http.GET("/v2/finplus/debtmanagement/debtornotes/notes/{id}", {
    params: { path: { id: 7 }, header: { "HTTP-X-SCHOOLID": 1000 } },
  });

  const ids: number[] = [];
  for await (const { note_id } of normalized(d6).school(1000).v2.debtorNotes.list()) ids.push(note_id);
  const [first] = await getNotes(d6, { school_login_id: 1000, note_id: 7 });
  const result = await d6.v1.clients.get.safe({ school_login_id: 9999 });
  const status: 404 | undefined = result.status === 404 ? result.status : undefined;

  // @ts-expect-error the contract knows no such argument
  const wrong = () => updateNote(d6, { school_login_id: 1000, body: { note_id: 7, notes: "misspelt" } });
  // @ts-expect-error the school is missing
  const missing = () => d6.v1.debtorNotes.list({});

  const kinds: string[] = [];
  for (const call of [wrong, missing, () => d6.v1.clients.get({ school_login_id: 9999 })]) {
    await call().catch((error: unknown) => kinds.push(isD6Error(error) ? error.kind : "unknown"));
  }
  return {
    byTree: byTree.note,
    byFunction: byFunction.note,
    id: inV2.note_id,
    data: data?.note,
    ids,
    first: first?.note_id,
    status,
    kinds,
  };
}
