import { Hono } from "hono";
import type { Contract } from "../contract/contract.ts";
import { problem } from "../engine/problem.ts";
import type { Chosen } from "../scenarios/chosen/chosen-quirks.ts";
import { listQuirks } from "../scenarios/chosen/listed-quirks.ts";
import type { School } from "../school/school.ts";
import { handedOut } from "./handed-out.ts";
import type { RequestLog } from "./request-log.ts";

export interface ControlOptions {
  contract: Contract;
  /** Does something with the school of the session that a request names. */
  withSchool(headers: Headers, work: (school: School) => Promise<void>): Promise<void>;
  quirks: Chosen;
  log: RequestLog;
}

/** What steers the mock, apart from the API: everything under `/__mock`. */
export function createControl({ contract, withSchool, quirks, log }: ControlOptions): Hono {
  return new Hono()
    .basePath("/__mock")
    .get("/", (context) => context.json({ name: "A mock of the d6 Integrate API", paths }))
    .get("/health", (context) => context.json({ status: "ok", operations: contract.operations.length }))
    .get("/openapi.json", (context) => context.json(handedOut(contract.document, new URL(context.req.url).origin)))
    .get("/quirks", (context) => context.json(listQuirks(quirks, contract.operations)))
    .get("/requests", (context) => context.json(log.list()))
    .post("/reset", async (context) => {
      await withSchool(context.req.raw.headers, (school) => school.reset());
      return context.json({ status: "reset" });
    })
    .notFound(({ req }) => problem(404, "There is no such control", `${req.method} ${req.path} does nothing.`));
}

const paths = ["health", "openapi.json", "quirks", "requests"]
  .map((name) => `GET /__mock/${name}`)
  .concat("POST /__mock/reset");
