import { Hono } from "hono";
import type { Contract } from "./contract.ts";
import { problem } from "./engine/problem.ts";
import { listQuirks } from "./quirks.ts";
import type { Chosen } from "./quirks.ts";
import type { RequestLog } from "./request-log.ts";
import { sessionHeader } from "./sessions.ts";
import type { Sessions } from "./sessions.ts";

/** What steers the mock, apart from the API: everything under `/__mock/`. */
export function createControl(contract: Contract, sessions: Sessions, quirks: Chosen, log: RequestLog): Hono {
  return new Hono()
    .basePath("/__mock")
    .get("/health", (context) => context.json({ status: "ok", operations: contract.operations.length }))
    .get("/openapi.json", (context) => context.json(contract.document))
    .get("/quirks", (context) => context.json(listQuirks(quirks, contract.operations)))
    .get("/requests", (context) => context.json(log.list()))
    .post("/reset", async (context) => {
      const school = await sessions.of(context.req.header(sessionHeader) ?? null);
      await school.reset();
      return context.json({ status: "reset" });
    })
    .notFound(({ req }) => problem(404, "There is no such control", `${req.method} ${req.path} does nothing.`));
}
