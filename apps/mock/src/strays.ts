import type { Context } from "hono";
import { operations } from "./contract.ts";

/**
 * Paths outside the contract, as live use shows them: a wrong path under a version answers 404 `route_not_found`, a path
 * without a version answers 200 with nothing.
 */
export function strays({ req }: Context): Response {
  const path = new URL(req.url).pathname.replace(/^\/api(?=\/)/, "");
  if (path === "/") return welcome();
  const version = /^\/v(\d+)(\/|$)/.exec(path)?.[1];
  if (version === undefined) return new Response(null, { status: 200 });
  return Response.json(version === "2" ? wrongRoute("/v2/") : wrongRoute("/v1/"), { status: 404 });
}

/** The body that the first operation of the version gives for a wrong path. */
const wrongRoute = (prefix: string): unknown =>
  operations.find(({ path }) => path.startsWith(prefix))?.examples.get(404)?.["route_not_found"];

const welcome = (): Response =>
  Response.json({
    name: "A mock of the d6 Integrate API",
    try: ["/api/v1/settings/clients", "/__mock/health", "/__mock/openapi.json"],
  });
