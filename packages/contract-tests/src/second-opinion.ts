import addFormats from "ajv-formats";
import { OpenAPIBackend } from "openapi-backend";
import type { Document } from "openapi-backend";
import { contract } from "./contract.ts";
import type { Operation } from "./contract.ts";

const backend = new OpenAPIBackend({
  definition: structuredClone(contract.document) as unknown as Document,
  quick: true,
  // Texts of path, query and headers are read by the type of their parameter.
  coerceTypes: true,
  ajvOpts: { allErrors: true, strict: false, logger: false },
  customizeAjv: (ajv) => addFormats.default(ajv),
});
await backend.init();

type Found = ReturnType<typeof backend.router.getOperations>[number] | undefined;

/** What a method and a path were found to be; looking takes longer than all the rest. */
const found = new Map<string, Found>();

function match(request: { method: string; path: string; headers: Record<string, string> }): Found {
  const key = `${request.method} ${request.path}`;
  if (!found.has(key)) found.set(key, backend.router.matchOperation(request));
  return found.get(key);
}

/**
 * What openapi-backend says against a request. It finds the operation, and reads path, query, headers and body, by code
 * that shares nothing with the judge. `path` is the part of the address after the base.
 */
export async function secondOpinion(operation: Operation, request: Request, path: string): Promise<string[]> {
  const body = await request.clone().text();
  const asked = {
    method: request.method,
    path,
    query: new URL(request.url).search.slice(1),
    headers: Object.fromEntries(request.headers),
    ...(body !== "" && { body }),
  };
  const matched = match(asked);
  if (matched?.operationId !== operation.id) {
    return [`second opinion: ${request.method} ${path} is ${matched?.operationId}, not ${operation.id}`];
  }
  const { errors } = backend.validateRequest(asked, matched);
  return (errors ?? []).map(
    ({ instancePath, message }) => `second opinion: ${operation.id} request at ${instancePath || "/"} ${message}`,
  );
}
