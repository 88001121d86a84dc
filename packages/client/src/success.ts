import { isJson } from "./media-type.ts";
import type { Operation } from "./operation.ts";
import { isPage } from "./page.ts";
import type { Answer, CallContext } from "./pipeline.ts";
import type { Redactor } from "./redact.ts";
import { checkTheWay, readBack, unexpected } from "./unexpected.ts";

/** The body of an answer with a 2xx status, or a throw when it is not what the contract declares. */
export function successOf(
  answer: Answer,
  context: CallContext,
  declared: Operation | undefined,
  redact: Redactor,
): unknown {
  const { status, headers, text } = answer;
  const refuse = (problem: string): never => {
    throw unexpected(answer, context, redact, problem);
  };
  if (status === 204 && (!declared || declared.empty?.includes(status))) return undefined;
  if (text === "") refuse(`with an empty body, as for a path without a version. Check baseUrl. ${readBack}`);
  if (text === undefined || !isJson(headers)) {
    const came = redact.text(headers.get("content-type") ?? "");
    return refuse(`with ${came} in place of JSON. ${checkTheWay}`);
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // The parser's message quotes the body.
    refuse(`with JSON that is broken or cut off. ${readBack}`);
  }
  if (declared?.list && !Array.isArray(body)) refuse("with JSON that is no list");
  if (declared?.paged && !isPage(body)) refuse("with JSON that is no page of a list");
  return body;
}
