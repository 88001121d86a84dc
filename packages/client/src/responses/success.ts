import type { CallContext } from "../call/call-context.ts";
import type { IncomingResponse } from "../call/layer.ts";
import type { Operation } from "../base/operation.ts";
import { isJson } from "./media-type.ts";
import { isPage } from "./page.ts";
import { checkTheWay, readBack, unexpected } from "./unexpected.ts";

/** The body of a response with a 2xx status, or a throw when it is not what the contract declares. */
export function successOf(response: IncomingResponse, context: CallContext, declared: Operation | undefined): unknown {
  const { status, headers, text } = response;
  const refuse = (problem: string): never => {
    throw unexpected(response, context, problem);
  };
  if (status === 204 && (!declared || declared.empty?.includes(status))) return undefined;
  if (text === "") refuse(`with an empty body, as for a path without a version. Check baseUrl. ${readBack}`);
  if (text === undefined || !isJson(headers)) {
    const came = context.redact.text(headers.get("content-type") ?? "");
    return refuse(`with ${came} in place of JSON. ${checkTheWay}`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // The parser's message quotes the body.
    return refuse(`with JSON that is broken or cut off. ${readBack}`);
  }
  if (declared?.list && !Array.isArray(data)) refuse("with JSON that is no list");
  if (declared?.paged && !isPage(data)) refuse("with JSON that is no page of a list");
  if (declared && Object(data) !== data) refuse("with JSON that is no record");
  return data;
}
