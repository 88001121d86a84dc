import { InvalidRequestError } from "./errors/invalid-request-error.ts";

/**
 * A request body as JSON text. What JSON would silently turn into something else is refused: a form, a blob or a
 * buffer would become `{}` or a list of digits, and a number that is not finite would become `null`.
 */
export function encodeBody(body: unknown, name: string, operation: string | undefined): string {
  const refuse = (problem: string): never => {
    throw new InvalidRequestError(`${name}: body ${problem}.`, { operation, argument: "body" });
  };
  const tag = Object.prototype.toString.call(body);
  if (tag !== "[object Object]" && tag !== "[object Array]") {
    return refuse("must be a plain object or array, which is sent as JSON");
  }
  const check = (_: string, value: unknown): unknown => {
    if (typeof value === "number" && !Number.isFinite(value)) refuse("holds a number that is not finite");
    if (typeof value === "bigint") refuse("holds a bigint; send it as a string");
    return value;
  };
  try {
    return JSON.stringify(body, check);
  } catch (error) {
    if (error instanceof InvalidRequestError) throw error;
    return refuse("cannot be written as JSON; does it hold itself?");
  }
}
