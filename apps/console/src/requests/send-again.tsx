import type { WholeEntry } from "@d6-integrate/mock/control";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ReactNode } from "react";
import { href } from "../address/address.ts";
import { callOf } from "../calls/call.ts";
import { send } from "../calls/send.ts";
import { control } from "../control/http.ts";
import { useNotices } from "../parts/notices.tsx";
import { Window } from "../parts/window.tsx";
import { AnswerDifferences } from "./answer-differences.tsx";

/** Sends a call again, edited if wanted, and shows the new answer beside the old one. */
export function SendAgain({ entry }: { entry: WholeEntry }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Send again…
      </button>
      <Window title="Send again" isOpen={isOpen} onClose={() => setOpen(false)}>
        <Sending entry={entry} />
      </Window>
    </>
  );
}

function Sending({ entry }: { entry: WholeEntry }): ReactNode {
  const first = callOf(entry);
  const [target, setTarget] = useState(first.target);
  const [body, setBody] = useState(first.body ?? "");
  const [answer, setAnswer] = useState<WholeEntry>();
  const [isBusy, setBusy] = useState(false);
  const queries = useQueryClient();
  const notices = useNotices();
  async function again(): Promise<void> {
    setBusy(true);
    try {
      const id = await send({ ...first, target, body: body === "" ? undefined : body });
      setAnswer(
        await queries.fetchQuery(control.queryOptions("get", "/__mock/requests/{id}", { params: { path: { id } } })),
      );
    } catch (error) {
      notices.failed("No answer came", `${(error as Error).message}. A rule may break the connection.`);
    } finally {
      setBusy(false);
    }
  }
  const isCut = entry.body !== null && entry.body.kept < entry.body.bytes;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void again();
      }}
    >
      <label className="field">
        {first.method}
        <input value={target} required onChange={(event) => setTarget(event.target.value)} />
      </label>
      {first.method !== "GET" && first.method !== "HEAD" && (
        <label className="field">
          Body
          <textarea rows={8} value={body} spellCheck={false} onChange={(event) => setBody(event.target.value)} />
        </label>
      )}
      {isCut && <p role="alert">The journal does not have the whole body. Put in what is missing.</p>}
      <div className="row">
        <button type="submit" className="button primary" disabled={isBusy}>
          {isBusy ? "Waiting for the answer…" : "Send"}
        </button>
        <span className="quiet-text">With the credentials of the demo, to this mock.</span>
      </div>
      {answer && (
        <>
          <AnswerDifferences before={entry} after={answer} />
          <a href={href("requests", [answer.id])}>Open the new request</a>
        </>
      )}
    </form>
  );
}
