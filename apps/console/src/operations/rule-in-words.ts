import type { ListedRule, Rule } from "@d6-integrate/mock/control";

/** What a rule does, in a line. */
export function ruleInWords(listed: ListedRule): string {
  const { respond, fault, delayMs, times, chance, match, then } = listed as unknown as Rule;
  const answers = [respond ?? []].flat().map(({ status, example }) => [status, example].filter(Boolean).join(" "));
  const parts = [
    answers.length > 0
      ? `answers ${answers.join(", then ")}${then === "school" ? ", then the school" : ""}`
      : undefined,
    fault,
    delayMs === undefined
      ? undefined
      : `waits ${typeof delayMs === "number" ? delayMs : `${delayMs.min} to ${delayMs.max}`} ms`,
    times === undefined ? undefined : times === 1 ? "once" : `${times} times`,
    chance === undefined ? undefined : `in ${Math.round(chance * 100)} % of the calls`,
    match === undefined || Object.keys(match).length === 0 ? undefined : "for some calls only",
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}
