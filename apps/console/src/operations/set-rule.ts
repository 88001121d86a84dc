import type { ListedRule, Rule } from "@d6-integrate/mock/control";
import { http } from "../control/http.ts";
import { useSteer } from "../control/steer.ts";

/** Sets a rule; it can be undone. Tells whether the mock took it. */
export function useSetRule(): (rule: Rule) => Promise<boolean> {
  const steer = useSteer();
  return async (rule) => {
    let made: ListedRule | undefined;
    const done = await steer(
      async () => {
        const answer = await http.POST("/__mock/rules", { body: rule });
        made = answer.data;
        return answer;
      },
      {
        changes: "rules",
        done: "The rule is in force.",
        undo: () => http.DELETE("/__mock/rules/{id}", { params: { path: { id: made!.id } } }),
      },
    );
    return done !== undefined;
  };
}

/** The parts of a listed rule with which it can be put again. */
export function ruleAgain({
  hits: _hits,
  skipped: _skipped,
  left: _left,
  id: _id,
  session,
  ...rule
}: ListedRule): Rule {
  return { ...(rule as Rule), ...(session !== null && { session }) };
}
