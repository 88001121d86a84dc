import type { components } from "@d6-integrate/mock/control";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { go, href, referenceOf, withChosen } from "../address/address.ts";
import { contractFrom, contractOptions } from "../control/contract.ts";
import { control } from "../control/http.ts";
import { Evidence } from "../parts/evidence.tsx";
import { QueryState } from "../parts/query-state.tsx";
import { NewRule } from "./new-rule.tsx";
import { RuleList } from "./rule-list.tsx";
import { useSetRule } from "./set-rule.ts";

export type Operation = components["schemas"]["Operation"];

interface OperationDetailProps {
  id: string;
  /** Undefined for all operations. */
  operation: Operation | undefined;
  /** The entry to make a rule of. */
  from: string | null;
}

/** An operation, what the contract declares for it, and what to answer instead. */
export function OperationDetail({ id, operation, from }: OperationDetailProps): ReactNode {
  return (
    <section className="detail-side" aria-label="The operation">
      <button
        type="button"
        className="button quiet close"
        aria-label="Close the operation"
        onClick={() => go(withChosen())}
      >
        ×
      </button>
      {operation ? (
        <>
          <h2>{operation.title}</h2>
          <p className="call">
            {operation.method} <span>{operation.path}</span>
          </p>
          <p className="facts">
            {id} · answered by {operation.by === "school" ? "the school" : "the examples of the contract"} ·{" "}
            <a href={href("requests", [], { operation: id })}>its requests</a> ·{" "}
            <a href={referenceOf(id)}>the reference</a> <Page id={id} />
          </p>
          <Responses operation={operation} />
        </>
      ) : (
        <h2>All operations</h2>
      )}
      <h3>Answer something else</h3>
      {from === null ? (
        <NewRule id={id} operation={operation} />
      ) : (
        <FromEntry id={id} operation={operation} from={from} />
      )}
      <h3>Rules</h3>
      <RuleList operation={id} />
    </section>
  );
}

function Page({ id }: { id: string }): ReactNode {
  const { data } = useQuery(contractOptions);
  const page = data && contractFrom(data).operation(id)?.page;
  if (!page || !/^https?:/.test(page)) return null;
  return (
    <>
      ·{" "}
      <a href={page} target="_blank" rel="noreferrer">
        the vendor's page
      </a>
    </>
  );
}

function FromEntry({ from, ...rest }: { id: string; operation: Operation | undefined; from: string }): ReactNode {
  const entry = control.useQuery(
    "get",
    "/__mock/requests/{id}",
    { params: { path: { id: from } } },
    { staleTime: Infinity },
  );
  return <QueryState query={entry}>{(data) => <NewRule {...rest} from={data} />}</QueryState>;
}

/** Every declared example is one click away. */
function Responses({ operation: { id, responses } }: { operation: Operation }): ReactNode {
  const setRule = useSetRule();
  return (
    <div className="scroll" role="region" aria-label="Declared responses" tabIndex={0}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Example</th>
            <th scope="col">Evidence</th>
            <th scope="col">Answer it</th>
          </tr>
        </thead>
        <tbody>
          {responses.flatMap(({ status, evidence, examples }) =>
            examples.map((example) => (
              <tr key={`${status} ${example}`}>
                <td>
                  <span className={`status s${Math.floor(status / 100)}`}>{status}</span>
                </td>
                <td>{example}</td>
                <td>
                  <Evidence level={evidence} />
                </td>
                <td className="row">
                  <button
                    type="button"
                    className="button"
                    aria-label={`Once: answer ${status} ${example}`}
                    onClick={() => void setRule({ operation: id, times: 1, respond: { status, example } })}
                  >
                    Once
                  </button>
                  <button
                    type="button"
                    className="button"
                    aria-label={`Until off: answer ${status} ${example}`}
                    onClick={() => void setRule({ operation: id, respond: { status, example } })}
                  >
                    Until off
                  </button>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
