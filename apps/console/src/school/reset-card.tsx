import type { Reset } from "@d6-integrate/mock/control";
import { useState } from "react";
import type { ReactNode } from "react";
import { sessionInAddress } from "../address/address.ts";
import { readList } from "../control/connection.ts";
import { useControlSchema } from "../control/contract.ts";
import { http } from "../control/http.ts";
import { useSteer } from "../control/steer.ts";
import { Question } from "../parts/question.tsx";

/** Back to how it was at the start. */
export function ResetCard(): ReactNode {
  const parts = useControlSchema("Reset")?.properties?.["what"]?.items?.enum ?? [];
  const [left, setLeft] = useState<string[]>([]);
  const [isAll, setAll] = useState(false);
  const steer = useSteer();
  const what = parts.filter((part) => !left.includes(part));
  const session = sessionInAddress();
  async function reset(): Promise<void> {
    const body = { what, ...(isAll && { session: "all" }) } as Reset;
    await steer(() => http.POST("/__mock/reset", { body }), { changes: "all", done: `Reset: ${what.join(", ")}.` });
    await readList();
  }
  return (
    <section className="card" aria-labelledby="reset">
      <h2 id="reset">Reset</h2>
      <div className="row wrap">
        {parts.map((part) => (
          <label key={part} className="check">
            <input
              type="checkbox"
              checked={!left.includes(part)}
              onChange={({ target }) =>
                setLeft(target.checked ? left.filter((each) => each !== part) : [...left, part])
              }
            />
            {part}
          </label>
        ))}
      </div>
      <label className="check">
        <input type="checkbox" checked={isAll} onChange={({ target }) => setAll(target.checked)} />
        For all sessions
      </label>
      <Question
        button={
          <button type="button" className="button danger" disabled={what.length === 0}>
            Reset…
          </button>
        }
        title={`Reset ${what.join(", ")}?`}
        text={`${isAll ? "All sessions are" : session === "" ? "What everybody shares is" : `The session ${session} is`} as at the start then. It cannot be undone.`}
        does="Reset"
        onYes={() => void reset()}
      />
    </section>
  );
}
