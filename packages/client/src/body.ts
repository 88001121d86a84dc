import type { Refuse } from "./refuse.ts";

const problem = "must be an object or array without cycles, bigint and NaN";

/**
 * A request body as JSON text. What JSON would silently turn into something else is refused: a form, a blob or a
 * buffer would become `{}` or a list of digits, and a number that is not finite would become `null`.
 */
export function encodeBody(body: unknown, refuse: Refuse): string {
  if (!/^\[object (?:Object|Array)\]$/.test(Object.prototype.toString.call(body))) {
    return refuse("body", problem);
  }
  try {
    return JSON.stringify(body, (_, value: unknown) => {
      if (typeof value === "number" && !Number.isFinite(value)) throw value;
      return value;
    });
  } catch {
    return refuse("body", problem);
  }
}
