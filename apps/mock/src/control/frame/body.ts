import { readText } from "../../school/steering/fixtures/text.ts";
import type { ControlOperation } from "./document.ts";
import { Refused, refusedBody } from "./refused.ts";

/** The largest body that a call may have, in bytes: a whole large school as a document has about a third of it. */
const largest = 20_000_000;

/**
 * The body of a call: JSON, or YAML where the document declares it and the content type says so.
 *
 * @throws Refused where it is too large, is none of these, or does not fit the document.
 */
export async function bodyOf(operation: ControlOperation, request: Request): Promise<unknown> {
  const text = await textOf(request);
  if (text.trim() === "") {
    if (operation.needsBody) throw refusedBody("", "The call has no body; send JSON.");
    return undefined;
  }
  const [media] = (request.headers.get("content-type") ?? "").toLowerCase().split(";");
  const yaml = Object.keys(operation.bodies).find((type) => type.endsWith("yaml"));
  const type = media!.trim().endsWith("yaml") && yaml !== undefined ? yaml : "application/json";
  const pointer = operation.bodies[type];
  if (pointer === undefined) throw refusedBody("", "The call takes no body; leave it out.");
  const body = parsed(text, type);
  const { checkBody } = await import("./checks.ts");
  checkBody(pointer, body);
  return body;
}

function parsed(text: string, type: string): unknown {
  try {
    return readText(text, type.endsWith("yaml") ? "yaml" : "json");
  } catch (error) {
    throw refusedBody("", `The body cannot be read as ${type}: ${(error as Error).message}`);
  }
}

async function textOf({ headers, body }: Request): Promise<string> {
  const tooLarge = new Refused(`Bodies may have ${largest} bytes.`, undefined, 413, "The body is too large");
  if (Number(headers.get("content-length")) > largest) throw tooLarge;
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > largest) throw tooLarge;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
