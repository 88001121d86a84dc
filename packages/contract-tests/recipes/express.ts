import { createClient, isD6Error } from "@d6-integrate/client";
import type { ClientOptions } from "@d6-integrate/client";
import express from "express";
import type { Express } from "express";

/** A server between a page and d6: the page never sees the credentials. */
export function createServer(options: ClientOptions): Express {
  const d6 = createClient(options);
  const app = express();

  app.get("/schools/:id/notes", async (request, response) => {
    // A page that is closed ends the call.
    const left = new AbortController();
    response.on("close", () => left.abort());
    const result = await d6.v1.debtorNotes.list.safe(
      { school_login_id: Number(request.params.id) },
      { signal: left.signal },
    );
    if (result.ok) response.json(result.data);
    else if (isD6Error(result.error) && result.error.kind === "rate-limited") {
      response
        .status(503)
        .set("retry-after", String(Math.ceil((result.error.retryAfterMs ?? 1000) / 1000)))
        .end();
    } else response.status(502).json({ kind: result.error.kind, operation: result.error.operation });
  });
  return app;
}
