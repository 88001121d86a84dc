import type { Client } from "@d6-integrate/client";
import createQueryHooks from "openapi-react-query";

/** The hooks of openapi-react-query over a client of d6, typed by the contract. */
export const d6Hooks = (d6: Client) => createQueryHooks(d6.http);

export function Notes({ hooks, school }: { hooks: ReturnType<typeof d6Hooks>; school: number }) {
  const { data, error } = hooks.useQuery(
    "get",
    "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}",
    { params: { path: { school_login_id: school } } },
    // The client has attempted again already what is worth it.
    { retry: false },
  );
  if (error) return <p role="alert">{error.error}</p>;
  return (
    <ul>
      {data?.map((note) => (
        <li key={note.note_id}>{note.note}</li>
      ))}
    </ul>
  );
}
