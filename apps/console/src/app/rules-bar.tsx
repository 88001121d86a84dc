import { useEffect } from "react";
import type { ReactNode } from "react";
import { href } from "../address/address.ts";
import { isInForce, switchRule, useRules } from "../control/rules.ts";
import { useSteer } from "../control/steer.ts";

/** Counts in every view, and in the title of the page, the rules that keep the mock from answering normally. */
export function RulesBar({ view }: { view: string }): ReactNode {
  const { data: rules = [] } = useRules();
  const steer = useSteer();
  const inForce = rules.filter(isInForce);
  const count = inForce.length;
  useEffect(() => {
    document.title = `${count === 0 ? "" : `(${said(count)}) `}${view} · d6 mock`;
  }, [count, view]);
  if (count === 0) return null;
  const switchAll = (enabled: boolean) => async () => {
    const answers = await Promise.all(inForce.map(({ id }) => switchRule(id, enabled)));
    return answers.find(({ response }) => !response.ok) ?? answers[0]!;
  };
  return (
    <div className="line warn" role="status">
      <span className="grow">
        <strong>The mock does not answer normally:</strong> <a href={href("operations")}>{said(count)} in force</a>.
      </span>
      <button
        type="button"
        className="button"
        onClick={() =>
          void steer(switchAll(false), {
            changes: "rules",
            done: `Back to normal: ${said(count)} switched off.`,
            undo: switchAll(true),
          })
        }
      >
        Back to normal
      </button>
    </div>
  );
}

const said = (count: number): string => (count === 1 ? "1 rule" : `${count} rules`);
