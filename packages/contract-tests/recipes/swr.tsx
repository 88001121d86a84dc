import type { Client } from "@d6-integrate/client";
import { createQueryHook } from "swr-openapi";

/** The hook of swr-openapi over a client of d6, typed by the contract. */
export const d6Hook = (d6: Client) => createQueryHook(d6.http, "d6");

/** A school has a row for each API that it may be served through. */
export function Schools({ useD6 }: { useD6: ReturnType<typeof d6Hook> }) {
  const { data, error } = useD6("/v1/settings/clients", {}, { shouldRetryOnError: false });
  if (error) return <p role="alert">{error.error}</p>;
  return (
    <ul>
      {data?.map(({ school_login_id, school_name, api_type_id, api_type }) => (
        <li key={`${school_login_id} ${api_type_id}`}>
          {school_name}: {api_type}
        </li>
      ))}
    </ul>
  );
}
