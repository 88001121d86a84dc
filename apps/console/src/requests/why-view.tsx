import type { WholeEntry } from "@d6-integrate/mock/control";
import type { ReactNode } from "react";
import { href, referenceOf } from "../address/address.ts";
import { Evidence } from "../parts/evidence.tsx";

/** The reason of an answer in words, with what speaks for it. */
export function WhyView({ entry: { why, operation, by } }: { entry: WholeEntry }): ReactNode {
  const { text, evidence, gate, refusal, page, violations = [], nearest, operations = [] } = why;
  return (
    <div className="why">
      <p>
        <strong>{text}</strong> {evidence !== undefined && <Evidence level={evidence} />}
      </p>
      {(gate !== undefined || refusal !== undefined) && (
        <p className="quiet-text">
          {[gate && `Gate: ${gate}`, refusal && `case: ${refusal}`].filter(Boolean).join(", ")}
        </p>
      )}
      {violations.length > 0 && (
        <ul>
          {violations.map(({ pointer, message }, index) => (
            <li key={index}>
              <code>{pointer}</code> {message}
            </li>
          ))}
        </ul>
      )}
      {nearest && !by.startsWith("rule:") && (
        <p>
          No rule matched. The nearest was <code>{nearest.name ?? nearest.rule}</code>: it wants{" "}
          <code>{JSON.stringify(nearest.expected)}</code> at <code>{nearest.pointer}</code>, and the call had{" "}
          <code>{nearest.got === undefined ? "nothing" : JSON.stringify(nearest.got)}</code>.
        </p>
      )}
      {operations.length > 0 && (
        <p>
          Near this path:{" "}
          {operations.map((id) => (
            <a key={id} href={href("operations", [id])}>
              {id}{" "}
            </a>
          ))}
        </p>
      )}
      <p className="row wrap">
        {operation !== null && (
          <>
            <a href={href("operations", [operation])}>{operation}</a>
            <a href={referenceOf(operation)}>The reference</a>
          </>
        )}
        {page !== undefined && /^https?:/.test(page) && (
          <a href={page} target="_blank" rel="noreferrer">
            The vendor's page
          </a>
        )}
      </p>
    </div>
  );
}
