import type { ListedRule } from "@d6-integrate/mock/control";
import { Switch } from "@base-ui/react/switch";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { href, useAddress } from "../address/address.ts";
import { http } from "../control/http.ts";
import { switchRule, useRules } from "../control/rules.ts";
import { useSteer } from "../control/steer.ts";
import { Copy } from "../parts/copy.tsx";
import { QueryState } from "../parts/query-state.tsx";
import { ruleAgain } from "./set-rule.ts";
import { ruleInWords } from "./rule-in-words.ts";

/** The rules of an operation, or all; the newest that matches wins. */
export function RuleList({ operation }: { operation?: string }): ReactNode {
  const rules = useRules();
  return (
    <QueryState query={rules}>
      {(all) => {
        const shown = operation === undefined ? all : all.filter((rule) => rule.operation === operation);
        if (shown.length === 0) return <p className="quiet-text">There is no rule: the mock answers normally.</p>;
        return (
          <ul className="rules">
            {shown.map((rule) => (
              <RuleRow key={rule.id} rule={rule} />
            ))}
          </ul>
        );
      }}
    </QueryState>
  );
}

function RuleRow({ rule }: { rule: ListedRule }): ReactNode {
  const { id, name, operation, enabled, hits, skipped, left, session } = rule;
  const steer = useSteer();
  const { filters } = useAddress();
  const params = { path: { id } };
  const address = href("operations", [operation], { rule: id });
  const isNamed = filters.get("rule") === id;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNamed) row.current?.scrollIntoView({ block: "center" });
  }, [isNamed]);
  return (
    <li ref={row} className={enabled && left !== 0 ? "rule" : "rule off"} aria-current={isNamed ? "true" : undefined}>
      <Switch.Root
        className="switch"
        aria-label={`Rule ${name ?? id}`}
        checked={enabled}
        onCheckedChange={(on) => void steer(() => switchRule(id, on), { changes: "rules" })}
      >
        <Switch.Thumb className="thumb" />
      </Switch.Root>
      <div className="grow">
        <div>
          <strong>{name ?? ruleInWords(rule)}</strong>
        </div>
        <small>
          {operation === "*" ? "all operations" : <a href={href("operations", [operation])}>{operation}</a>}
          {name !== undefined && ` · ${ruleInWords(rule)}`} · used {hits}×{skipped > 0 && `, let pass ${skipped}×`}
          {left === 0 ? " · used up" : left !== null && ` · ${left} left`}
          {session !== null && ` · session ${session}`} · <code>{id}</code>
        </small>
      </div>
      <Copy label="Copy link" text={() => new URL(address, location.href).href} />
      <button
        type="button"
        className="button quiet"
        aria-label={`Remove rule ${name ?? id}`}
        onClick={() =>
          void steer(() => http.DELETE("/__mock/rules/{id}", { params }), {
            changes: "rules",
            done: "The rule is removed.",
            undo: () => http.PUT("/__mock/rules/{id}", { params, body: ruleAgain(rule) }),
          })
        }
      >
        ×
      </button>
    </li>
  );
}
