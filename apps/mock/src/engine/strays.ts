import type { Contract } from "../contract/contract.ts";

/**
 * Paths outside the contract, as live use shows them: a wrong path under a version answers 404 `route_not_found`, a path
 * without a version answers 200 with nothing.
 */
export function strays({ operations }: Contract, path: string): Response {
  if (path === "/") return welcome();
  const version = /^\/v(\d+)(\/|$)/.exec(path)?.[1];
  if (version === undefined) return new Response(null, { status: 200 });
  // The body that the first operation of the version gives for a wrong path.
  const prefix = version === "2" ? "/v2/" : "/v1/";
  const body = operations.find((operation) => operation.path.startsWith(prefix))?.examples.get(404)?.[
    "route_not_found"
  ];
  return Response.json(body, { status: 404 });
}

const welcome = (): Response =>
  Response.json({
    name: "A mock of the d6 Integrate API",
    try: ["/api/v1/settings/clients", "/__mock/health", "/__mock/quirks", "/__mock/openapi.json"],
  });
