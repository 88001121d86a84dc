import { useState } from "react";
import type { ReactNode } from "react";
import { Copy } from "../parts/copy.tsx";
import { save } from "../parts/save.ts";
import { prettyBody } from "../parts/body-text.ts";
import type { Body } from "../parts/body-text.ts";

/** How much is drawn at first, and with each step more, in characters. */
const piece = 12_000;

/** A body as text. A long one is drawn in pieces, so that it does not keep the page waiting. */
export function BodyView({ body, name }: { body: Body | null; name: string }): ReactNode {
  const [drawn, setDrawn] = useState(piece);
  if (body === null || body.bytes === 0) return <p className="quiet-text">No body.</p>;
  const text = prettyBody(body);
  const rest = text.length - drawn;
  return (
    <div className="body">
      <div className="row between">
        <span className="quiet-text">
          {body.bytes.toLocaleString()} bytes
          {body.base64 !== undefined && ", in base64"}
          {body.kept < body.bytes && `, of which ${(body.bytes - body.kept).toLocaleString()} are missing here`}
          {body.note !== undefined && ` (${body.note})`}
        </span>
        <span className="row">
          <Copy label="Copy" text={text} />
          <button type="button" className="button" onClick={() => save(text, `${name}.txt`)}>
            Save
          </button>
        </span>
      </div>
      {text !== "" && (
        <pre tabIndex={0} role="region" aria-label="Body">
          {text.slice(0, drawn)}
        </pre>
      )}
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setDrawn(drawn + piece)}>
          Show more ({rest.toLocaleString()} characters left)
        </button>
      )}
    </div>
  );
}
