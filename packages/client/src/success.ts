import { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
import { isJson } from "./media-type.ts";
import type { Operation } from "./operation.ts";
import type { Answer, CallContext } from "./pipeline.ts";
import type { Redactor } from "./redact.ts";

/** The body of an answer with a 2xx status, or a throw when it is not what the contract declares. */
export function successOf(
  answer: Answer,
  context: CallContext,
  declared: Operation | undefined,
  redact: Redactor,
): unknown {
  const { status, headers, text } = answer;
  const refuse = (came: string): never => {
    throw new UnexpectedResponseError(`${context.route}: d6 answered ${status} ${came}`, {
      operation: context.operation,
      status,
      headers: redact.headers(headers),
    });
  };
  if (status === 204 && (!declared || declared.empty?.includes(status))) return undefined;
  if (text === "") {
    return refuse(
      "with an empty body where JSON is declared. d6 answers so when a path has no version: check baseUrl. After a write, read back what happened.",
    );
  }
  if (text === undefined || !isJson(headers)) {
    return refuse(
      `with ${redact.text(headers.get("content-type") ?? "")} where JSON is declared. Check baseUrl, and what stands between here and d6.`,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    return refuse("with a body that is not JSON or was cut off. Its parser's message is left out: it quotes the body.");
  }
}
