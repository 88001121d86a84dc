import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { connection, started } from "../control/connection.ts";
import { useStore } from "../control/store.ts";

/** Says when the mock is gone, and when it was started anew. */
export function ConnectionLine(): ReactNode {
  const state = useStore(connection);
  const since = useStore(started);
  const [seen, setSeen] = useState(since);
  // The first start that is heard of is nothing to tell.
  useEffect(() => {
    if (seen === "") setSeen(since);
  }, [seen, since]);
  if (state === "gone") {
    return (
      <div className="line bad" role="alert">
        The mock does not answer. What is shown is what it said last; the page tries again by itself. Start it with{" "}
        <code>npx @d6-integrate/mock</code>.
      </div>
    );
  }
  if (seen === "" || seen === since) return null;
  return (
    <div className="line" role="status">
      <span className="grow">The mock was started anew: its school and its rules are those of the start.</span>
      <button type="button" className="button" onClick={() => setSeen(since)}>
        All right
      </button>
    </div>
  );
}
