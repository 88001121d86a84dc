import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ReactNode } from "react";
import { giveToken, token } from "../control/token.ts";

/** Asks for the token of a mock that other machines can reach. */
export function AskToken(): ReactNode {
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const wasWrong = token() !== null;
  return (
    <main id="main" className="narrow">
      <h1>This mock asks for its token</h1>
      <p>
        Other machines can reach it, so that steering it needs the token that it printed when it was started. This tab
        keeps it until it is closed.
      </p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          giveToken(text);
          void queries.invalidateQueries();
        }}
      >
        <label className="field">
          Token
          <input
            type="password"
            autoComplete="off"
            required
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        {wasWrong && <p role="alert">The token before was not the mock's. Copy it from its terminal.</p>}
        <button type="submit" className="button primary">
          Go on
        </button>
      </form>
    </main>
  );
}
