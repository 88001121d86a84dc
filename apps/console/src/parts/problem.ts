import type { components } from "@d6-integrate/mock/control";

/** What is shown of a call that failed. */
export function problemOf(error: unknown): Pick<components["schemas"]["Problem"], "title" | "detail"> {
  if (typeof error === "object" && error !== null && "title" in error && "detail" in error)
    return error as components["schemas"]["Problem"];
  const detail = error instanceof Error ? error.message : String(error);
  return { title: "The mock did not answer", detail: `${detail}. See in its terminal whether it still runs.` };
}
