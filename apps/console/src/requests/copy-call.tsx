import type { WholeEntry } from "@d6-integrate/mock/control";
import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { asClient } from "../calls/as-client.ts";
import { asCurl, asWindowsCurl } from "../calls/as-curl.ts";
import { asFetch } from "../calls/as-fetch.ts";
import { callOf } from "../calls/call.ts";
import { contractFrom, contractOptions } from "../control/contract.ts";
import { Copy } from "../parts/copy.tsx";

/** Copies a call in several languages, without its credentials. */
export function CopyCall({ entry }: { entry: WholeEntry }): ReactNode {
  const queries = useQueryClient();
  const { operation } = entry;
  const call = callOf(entry);
  const { origin } = location;
  return (
    <details className="menu">
      <summary className="button">Copy as…</summary>
      <div className="stack">
        <Copy label="curl" text={() => asCurl(call, origin)} />
        <Copy label="curl for Windows" text={() => asWindowsCurl(call, origin)} />
        <Copy label="fetch" text={() => asFetch(call, origin)} />
        {operation !== null && (
          <Copy
            label="Client code"
            text={async () =>
              asClient(call, operation, contractFrom(await queries.fetchQuery(contractOptions)), origin)
            }
          />
        )}
      </div>
    </details>
  );
}
