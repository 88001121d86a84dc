import type { Contract } from "../contract/contract.ts";
import { nearestOperations } from "../contract/nearest-operations.ts";
import type { Reason, Reply } from "../contract/refusal.ts";

const methods = ["GET", "POST", "PATCH", "DELETE"];

/**
 * Paths outside the contract, as live use shows them: a wrong path under a version answers 404 `route_not_found`, a path
 * without a version answers 200 with nothing. A person in a browser is told what there is instead.
 */
export function strays(contract: Contract, { method, headers }: Request, path: string): Reply {
  const there = methodsAt(contract, path);
  if (method === "OPTIONS" && there.length > 0) {
    return { status: 204, headers: { allow: [...there, "HEAD", "OPTIONS"].join(", ") } };
  }
  const isBrowser = headers.get("accept")?.includes("text/html") === true;
  if (path === "/" || path === "") return isBrowser ? page(200, "This is a mock of the d6 Integrate API.") : welcome;
  const version = /^\/v(\d+)(\/|$)/.exec(path)?.[1];
  if (version === undefined) {
    return isBrowser
      ? page(404, "Nothing is at this path. The live API answers it with 200 and nothing.")
      : { status: 200 };
  }
  return missingId(contract, method, path) ?? routeNotFound(contract, version);
}

/** Why nothing of the contract answered, and what is near. */
export function strayReason(contract: Contract, method: string, path: string): Reason {
  const there = methodsAt(contract, path);
  if (there.length > 0) return { text: `The path takes ${there.join(", ")}, not ${method}.`, evidence: "observed" };
  if (path === "/" || path === "") return { text: "Nothing of the API is here; the mock tells what there is." };
  const operations = nearestOperations(contract, method, path);
  const near = operations.length > 0 ? ` Near it are ${operations.join(", ")}.` : "";
  const text = /^\/v\d+(\/|$)/.test(path)
    ? `The contract has no path ${path}.`
    : `The contract has no path ${path}; without a version the live API answers 200 with nothing.`;
  return { text: `${text}${near}`, evidence: "observed", ...(operations.length > 0 && { operations }) };
}

const methodsAt = ({ match }: Contract, path: string): string[] => methods.filter((known) => match(known, path));

/** Where the pages say so, a call without the id at its end is refused in words of its own. */
function missingId({ match }: Contract, method: string, path: string): Reply | undefined {
  const operation = match(method, `${path.replace(/\/$/, "")}/0`)?.operation;
  if (!operation?.path.startsWith("/v2/") || !operation.path.endsWith("}")) return undefined;
  const examples = operation.examples.get(400) ?? {};
  return { status: 400, body: examples["id_required"] ?? Object.values(examples)[0] };
}

function routeNotFound({ operations }: Contract, version: string): Reply {
  // The body that the first operation of the version gives for a wrong path.
  const prefix = version === "2" ? "/v2/" : "/v1/";
  const operation = operations.find(({ path }) => path.startsWith(prefix));
  return { status: 404, body: operation?.examples.get(404)?.["route_not_found"] };
}

const links = ["/__mock", "/__mock/health", "/__mock/requests", "/__mock/quirks", "/__mock/openapi.json"];

const welcome: Reply = {
  status: 200,
  body: { name: "A mock of the d6 Integrate API", try: ["/api/v1/settings/clients", ...links.slice(1)] },
};

function page(status: number, text: string): Reply {
  const list = links.map((link) => `<li><a href="${link}">${link}</a></li>`).join("");
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>d6 mock</title><p>${text}</p><p>The API is under <code>/api/v1</code> and <code>/api/v2</code>. Also here:</p><ul>${list}</ul></html>`;
  return { status, raw: html, headers: { "content-type": "text/html; charset=utf-8" } };
}
