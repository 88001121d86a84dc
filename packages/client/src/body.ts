/**
 * A request body as JSON text. What JSON would silently turn into something else is refused: a form, a blob or a
 * buffer would become `{}` or a list of digits, and a number that is not finite would become `null`.
 */
export function encodeBody(body: unknown, refuse: (argument: string, problem: string) => never): string {
  const tag = Object.prototype.toString.call(body);
  if (tag !== "[object Object]" && tag !== "[object Array]") {
    return refuse("body", "must be a plain object or array, which is sent as JSON");
  }
  let problem = "cannot be written as JSON; does it hold itself?";
  const check = (_: string, value: unknown): unknown => {
    if (typeof value === "number" && !Number.isFinite(value)) problem = "holds a number that is not finite";
    else if (typeof value === "bigint") problem = "holds a bigint; send it as a string";
    else return value;
    throw new Error(problem);
  };
  try {
    return JSON.stringify(body, check);
  } catch {
    return refuse("body", problem);
  }
}
