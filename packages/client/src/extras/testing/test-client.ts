import { createClient } from "../../client/create-client.ts";
import type { Client } from "../../client/create-client.ts";
import type { operations } from "../../generated/schema.gen.ts";
import { nameOf } from "../../call/call-context.ts";
import type { Layer } from "../../call/layer.ts";
import type { ClientOptions } from "../../options/client-options.ts";

/** What responds to each operation, by its id. A value is the body of a 200; a `Response` is taken as it is. */
export type Handlers = {
  [Id in keyof operations]?: (call: TestCall) => Handled<operations[Id]> | Promise<Handled<operations[Id]>>;
};

type Handled<Target> =
  | Response
  | (Target extends { responses: { 200: { content: { "application/json": infer Body } } } } ? Body : never);

/** One attempt that the client made. */
export interface TestCall {
  readonly operation: keyof operations;
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** The parsed body; undefined when there was none. */
  readonly body: unknown;
}

/** A client without a network, and what was asked of it. */
export interface TestClient {
  readonly d6: Client;
  /** Every attempt in its order, retries included. */
  readonly calls: readonly TestCall[];
}

/**
 * Makes a client whose operations get their responses from functions. Everything else is real: arguments are checked, errors
 * are thrown, retries are made. An operation without a handler fails the call with an error that names it.
 */
export function createTestClient(handlers: Handlers, options: Partial<ClientOptions> = {}): TestClient {
  const calls: TestCall[] = [];
  const fake: Layer = async ({ method, url, headers, body }, _next, context) => {
    const id = context.operation as keyof operations;
    const handler = handlers[id] as ((call: TestCall) => unknown) | undefined;
    if (!handler) throw new Error(`${nameOf(context)} has no handler. Pass one as \`${id ?? "an operation"}\`.`);
    // A handler stands for the service, so this request counts as sent.
    context.sent += 1;
    const sent = { method, url: new URL(url), headers: new Headers(headers) };
    const call = { ...sent, operation: id, body: body && (JSON.parse(body) as unknown) };
    calls.push(call);
    const handled = await handler(call);
    const response = handled instanceof Response ? handled : Response.json(handled);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const credentials = { username: "test", password: "test" };
  const middleware = [...(options.middleware ?? []), fake];
  return { d6: createClient({ credentials, ...options, middleware }), calls };
}

/** An error of v1 as a handler returns it: `v1Error(404, "Not Found", "The note does not exist")`. */
export function v1Error(
  status: number,
  error: string,
  description = "",
  headers: Record<string, string> = {},
): Response {
  return Response.json({ error, error_description: description }, { status, headers });
}

/** An error of v2 as a handler returns it; with `fields` it names what was wrong. */
export function v2Error(
  status: number,
  message: string,
  fields?: Record<string, string>,
  headers: Record<string, string> = {},
): Response {
  const body = { success: false, message, ...(fields && { validation_errors: fields }) };
  return Response.json(body, { status, headers });
}
