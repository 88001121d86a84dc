import { document } from "@d6-integrate/spec";
import { Hono } from "hono";
import type { Operation } from "./contract.ts";
import type { Sessions } from "./sessions.ts";

/** What steers the mock, apart from the API: `/__mock/health`, `/__mock/reset`, `/__mock/openapi.json`. */
export function createControl(operations: Operation[], sessions: Sessions): Hono {
  return new Hono()
    .get("/health", (context) => context.json({ status: "ok", operations: operations.length }))
    .get("/openapi.json", (context) => context.json(document))
    .post("/reset", async (context) => {
      const school = await sessions.of(context.req.raw);
      await school.reset();
      return context.json({ status: "reset" });
    });
}
