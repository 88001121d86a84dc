import type { WholeEntry } from "@d6-integrate/mock/control";
import { useEffect } from "react";
import type { ReactNode } from "react";
import { href } from "../address/address.ts";
import { control } from "../control/http.ts";
import { Copy } from "../parts/copy.tsx";
import { QueryState } from "../parts/query-state.tsx";
import { moment } from "../parts/times.ts";
import { BodyView } from "./body-view.tsx";
import { statusKind } from "./entry-list.tsx";
import { HeaderTable } from "./header-table.tsx";
import { SendAgain } from "./send-again.tsx";
import { CopyCall } from "./copy-call.tsx";
import { WhyView } from "./why-view.tsx";

/** Both sides of a call, and why it was answered so. */
export function EntryDetail({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const entry = control.useQuery("get", "/__mock/requests/{id}", { params: { path: { id } } }, { staleTime: Infinity });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape" && document.querySelector("[role=dialog], [role=alertdialog]") === null) onClose();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
  return (
    <section className="detail-side" aria-label="The request">
      <button type="button" className="button quiet close" aria-label="Close the request" onClick={onClose}>
        ×
      </button>
      <QueryState query={entry}>{(data) => <Entry entry={data} />}</QueryState>
    </section>
  );
}

function Entry({ entry }: { entry: WholeEntry }): ReactNode {
  const { id, method, path, query, status, operation, milliseconds, by, session, time, headers, body, response } =
    entry;
  const rule = /^rule:(.+)$/.exec(by)?.[1];
  return (
    <>
      <h2 className="call">
        <span className={`status ${statusKind(status)}`}>{status ?? "no answer"}</span> {method} <span>{path}</span>
      </h2>
      <p className="facts">
        {moment(time)} · {milliseconds} ms · answered by{" "}
        {rule === undefined ? by : <a href={href("operations", [operation ?? "*"])}>{`rule ${rule}`}</a>}
        {session !== null && ` · session ${session}`}
      </p>
      <WhyView entry={entry} />
      <div className="row wrap">
        <CopyCall entry={entry} />
        <SendAgain entry={entry} />
        {operation !== null && status !== null && (
          <a className="button" href={href("operations", [operation], { from: id })}>
            Make a rule of it
          </a>
        )}
        <Copy label="Copy link" text={() => new URL(href("requests", [id]), location.href).href} />
      </div>
      <section>
        <h3>Request</h3>
        {Object.keys(query).length > 0 && <HeaderTable title="Query" values={query} isOpen />}
        <HeaderTable title="Headers" values={headers} />
        <BodyView body={body} name={`${id}-request`} />
      </section>
      <section>
        <h3>Response</h3>
        <HeaderTable title="Headers" values={response.headers} />
        <BodyView body={response.body} name={`${id}-response`} />
      </section>
    </>
  );
}
