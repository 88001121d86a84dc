import { createClient } from "@d6-integrate/client";
import { observe } from "@d6-integrate/client/observe";
import type { Shapes } from "@d6-integrate/client/observe";
import { createMock, credentials } from "@d6-integrate/mock";

type Row = Record<string, unknown>;
type Change = (body: unknown) => unknown;

const rowsOf = (change: (row: Row) => Row) => (body: unknown) => (body as Row[]).map(change);

/** What this server does otherwise than the contract says, by the end of the path. */
const changes: Record<string, Change> = {
  // Another type of an id, a renamed field, and another order.
  "/v2/finplus/debtmanagement/debtornotes/notes": (body) => {
    const { data, meta } = body as { data: Row[]; meta: Row };
    const rows = data.map(({ communication_type, ...row }) => ({
      ...row,
      note_id: String(row["note_id"]),
      communication_type_name: communication_type,
    }));
    return { data: rows.toReversed(), meta };
  },
  // A field that is missing, and one in another form.
  "/v1/finplus/debtmanagement/debtornotes/notes/1000": rowsOf((row) => {
    const { note_id, ...rest } = row;
    return { ...rest, date: note_id === undefined ? "" : "16 April" };
  }),
};

/** Calls a mock that behaves as the contract does not, and tells what an observer saw of it. */
export async function observeSecondServer(change = true): Promise<Shapes> {
  const mock = await createMock({ strict: false });
  const observer = observe();
  const d6 = createClient({
    credentials,
    baseUrl: "http://127.0.0.1/api",
    retry: false,
    middleware: [observer.middleware],
    fetch: async (url, init) => {
      const { pathname } = new URL(url);
      // A status that the contract does not have.
      if (change && pathname.endsWith("/v2/finplus/debtmanagement/schools"))
        return Response.json({ success: false, message: "Busy" }, { status: 409 });
      const response = await mock.fetch(new Request(url, init));
      const edit = change ? changes[pathname.slice("/api".length)] : undefined;
      return edit ? Response.json(edit(await response.json()), { status: response.status }) : response;
    },
  });
  await d6.v2.debtorNotes.list({ school_id: 1000 });
  await d6.v1.debtorNotes.list({ school_login_id: 1000 });
  await d6.v2.schools.list.safe();
  await d6.v1.learners.list({ school_login_id: 1000 });
  await d6.v2.debtorNotes.get.safe({ school_id: 1000, id: 999_999 });
  await mock.close();
  return observer.shapes();
}
