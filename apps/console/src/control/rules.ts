import type { ListedRule } from "@d6-integrate/mock/control";
import { control, http } from "./http.ts";

/** How often the page looks for rules that others set, in milliseconds. */
const looking = 3000;

/** The rules of the session, otherwise all. */
export const useRules = () => control.useQuery("get", "/__mock/rules", {}, { refetchInterval: looking });

/** Whether a rule still changes what is answered. */
export const isInForce = ({ enabled, left }: ListedRule): boolean => enabled && left !== 0;

/** Switches a rule on or off without losing it. */
export function switchRule(id: string, enabled: boolean) {
  // A merge patch may have any part of a rule; the document leaves its type open.
  const body: object = { enabled };
  return http.PATCH("/__mock/rules/{id}", { params: { path: { id } }, body: body as Record<string, never> });
}
