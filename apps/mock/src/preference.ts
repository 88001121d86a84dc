import type { HonoRequest } from "hono";
import type { Preference } from "./engine.ts";

/**
 * What the caller asks of the answer, as Prism has it: `Prefer: code=404, example=not_found` or `?__code=404`. The header
 * wins. A malformed wish is answered with 422.
 */
export function preferenceOf(request: HonoRequest): Preference | Response {
  const header = request.header("prefer");
  const wishes = header === undefined ? fromQuery(request) : fromHeader(header);
  const { code, example, dynamic } = wishes;
  if (code !== undefined && !/^\d{3}$/.test(code))
    return refuse(`code is ${JSON.stringify(code)}, expected three digits`);
  if (dynamic !== undefined && dynamic !== "true" && dynamic !== "false") {
    return refuse(`dynamic is ${JSON.stringify(dynamic)}, expected true or false`);
  }
  return {
    code: code === undefined ? undefined : Number(code),
    example,
    dynamic: dynamic === undefined ? undefined : dynamic === "true",
  };
}

/** Whether an answer is asked for by name, so that the school has no say. */
export const isForced = ({ code, example, dynamic }: Preference): boolean =>
  code !== undefined || example !== undefined || dynamic === true;

type Wishes = Partial<Record<"code" | "example" | "dynamic", string | undefined>>;

const fromHeader = (header: string): Wishes =>
  Object.fromEntries(
    header.split(/[,;]/).map((wish) => wish.split("=").map((part) => part.trim().replaceAll('"', ""))),
  );

const fromQuery = (request: HonoRequest): Wishes => ({
  code: request.query("__code"),
  example: request.query("__example"),
  dynamic: request.query("__dynamic"),
});

const refuse = (detail: string): Response =>
  Response.json(
    { title: "The preference cannot be read", detail, status: 422 },
    { status: 422, headers: { "content-type": "application/problem+json" } },
  );
