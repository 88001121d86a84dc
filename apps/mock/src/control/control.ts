import { Hono } from "hono";
import type { Contract } from "../contract/contract.ts";
import { problem } from "../engine/problem.ts";
import { listQuirks } from "../scenarios/chosen/listed-quirks.ts";
import type { Chosen } from "../scenarios/chosen/chosen-quirks.ts";
import type { RequestLog } from "./request-log.ts";
import type { School } from "../school/school.ts";

/** What steers the mock, apart from the API: everything under `/__mock/`. */
export function createControl(
  contract: Contract,
  schoolOf: (headers: Headers) => Promise<School>,
  quirks: Chosen,
  log: RequestLog,
): Hono {
  return new Hono()
    .basePath("/__mock")
    .get("/health", (context) => context.json({ status: "ok", operations: contract.operations.length }))
    .get("/openapi.json", (context) => context.json(contract.document))
    .get("/quirks", (context) => context.json(listQuirks(quirks, contract.operations)))
    .get("/requests", (context) => context.json(log.list()))
    .post("/reset", async (context) => {
      const school = await schoolOf(context.req.raw.headers);
      await school.reset();
      return context.json({ status: "reset" });
    })
    .notFound(({ req }) => problem(404, "There is no such control", `${req.method} ${req.path} does nothing.`));
}
