import type { Operation } from "./contract.ts";
import type { Preference } from "./engine.ts";
import { problemReply } from "./problem.ts";
import type { Reply } from "./refusal.ts";

/**
 * What the caller asks of the answer, as Prism has it: `Prefer: code=404, example=not_found` or `?__code=404`. The header
 * wins. A malformed wish is answered with 422.
 */
export function preferenceOf(headers: Headers, query: URLSearchParams): Preference | Reply {
  const header = headers.get("prefer");
  const wishes = header === null ? fromQuery(query) : fromHeader(header);
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

const fromQuery = (query: URLSearchParams): Wishes => ({
  code: query.get("__code") ?? undefined,
  example: query.get("__example") ?? undefined,
  dynamic: query.get("__dynamic") ?? undefined,
});

const refuse = (detail: string): Reply => problemReply(422, "The preference cannot be read", detail);

/** What is wrong with a wish for an answer that the contract does not have; Prism would fail at some of them. */
export function unmet({ code, example }: Preference, { id, examples }: Operation): Reply | undefined {
  const statuses = [...examples.keys()];
  if (code !== undefined && !examples.has(code)) {
    return problemReply(404, "There is no such answer", `${id} has no ${code}, only ${statuses.join(", ")}.`);
  }
  const status = code ?? Math.min(...statuses);
  const names = Object.keys(examples.get(status) ?? {});
  if (example === undefined || names.includes(example)) return undefined;
  const detail = `${id} ${status} has no example ${JSON.stringify(example)}, only ${names.join(", ") || "none"}.`;
  return problemReply(404, "There is no such example", detail);
}
