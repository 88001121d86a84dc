import type { Operation } from "../../contract/contract.ts";
import type { Reason, Reply } from "../../contract/refusal.ts";
import { toPrism } from "../../prism/instance.ts";
import type { Resource } from "../../prism/prism.ts";
import { validateOutput } from "../../prism/validation.ts";
import type { Respond } from "./rule.ts";

const bodiless = new Set([204, 205, 304]);

/** An answer of a rule for an operation; undefined where it asks for an example that the contract does not have. */
export function replyOf(answer: Respond, operation: Operation, resource: Resource | undefined): Reply | undefined {
  const { status, example, body, base64Body, headers = {} } = answer;
  const lowered = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const typed = (type: string) => ({ "content-type": type, ...lowered });
  if (base64Body !== undefined) {
    return {
      status,
      raw: new Uint8Array(Buffer.from(base64Body, "base64")),
      headers: typed("application/octet-stream"),
    };
  }
  // A text is what somebody wants to be sent, also where it is no JSON.
  if (typeof body === "string") return { status, raw: body, headers: typed("text/plain; charset=utf-8") };
  if (body !== undefined) return { status, body, headers: lowered };
  const examples = operation.examples.get(status) ?? {};
  const [first] = Object.keys(examples);
  const name = example ?? first;
  if (name !== undefined && Object.hasOwn(examples, name)) {
    return { status, body: examples[name], headers: { ...sampled(resource, status), ...lowered } };
  }
  return example === undefined && bodiless.has(status) ? { status, headers: lowered } : undefined;
}

/** The headers of which the contract has an example, such as Retry-After. */
function sampled(resource: Resource | undefined, status: number): Record<string, string> {
  const declared = (resource?.responses.find(({ code }) => code === String(status))?.headers ?? []) as {
    name: string;
    examples?: { value?: unknown }[];
    schema?: { examples?: unknown[] };
  }[];
  return Object.fromEntries(
    declared.flatMap(({ name, examples, schema }) => {
      const sample = examples?.[0]?.value ?? schema?.examples?.[0];
      const text = typeof sample === "string" ? sample : JSON.stringify(sample);
      return text === undefined ? [] : [[name.toLowerCase(), text]];
    }),
  );
}

/** What an answer breaks of the contract. */
export function violationsOf(
  reply: Reply,
  operation: Operation,
  resource: Resource,
): NonNullable<Reason["violations"]> {
  const { status, raw, headers = {} } = reply;
  if (!operation.examples.has(status)) {
    return [{ pointer: "/response/status", message: `${operation.id} declares no status ${status}` }];
  }
  const type = headers["content-type"] ?? "application/json";
  if (raw !== undefined && !/[/+]json\b/i.test(type)) {
    return [{ pointer: "/response/body", message: `is ${type}, expected application/json` }];
  }
  const body = raw === undefined ? { value: reply.body } : parsed(raw);
  if (body === undefined) return [{ pointer: "/response/body", message: "is no JSON" }];
  const outcome = validateOutput({ resource, element: toPrism({ status, body: body.value, headers }) });
  if (outcome._tag === "Right") return [];
  return outcome.left.map(({ path = [], message }) => ({ pointer: ["/response", ...path].join("/"), message }));
}

function parsed(raw: string | Uint8Array): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(typeof raw === "string" ? raw : new TextDecoder().decode(raw)) };
  } catch {
    return undefined;
  }
}
