import type { WholeEntry } from "@d6-integrate/mock/control";
import { useState } from "react";
import type { ReactNode } from "react";
import { sessionInAddress } from "../address/address.ts";
import { useControlSchema } from "../control/contract.ts";
import { Field } from "../parts/field.tsx";
import { useNotices } from "../parts/notices.tsx";
import type { Operation } from "./operation-detail.tsx";
import { draftOf, emptyDraft, ruleOf } from "./rule-draft.ts";
import type { RuleDraft } from "./rule-draft.ts";
import { useSetRule } from "./set-rule.ts";

interface NewRuleProps {
  id: string;
  operation: Operation | undefined;
  /** The entry to make a rule of. */
  from?: WholeEntry;
}

/** Says what to answer instead of the school, and how often. */
export function NewRule({ id, operation, from }: NewRuleProps): ReactNode {
  const faults = useControlSchema("NewRule")?.properties?.["fault"];
  const session = sessionInAddress();
  const [draft, setDraft] = useState<RuleDraft>(() => (from ? draftOf(from) : emptyDraft(operation)));
  const setRule = useSetRule();
  const notices = useNotices();
  const set =
    <Name extends keyof RuleDraft>(name: Name) =>
    (value: RuleDraft[Name]) =>
      setDraft({ ...draft, [name]: value });
  const response = operation?.responses.find(({ status }) => String(status) === draft.status);
  function submit(): void {
    try {
      void setRule(ruleOf(id, draft));
    } catch (error) {
      notices.failed("The rule is not sent", (error as Error).message);
    }
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label="What happens">
        <select value={draft.kind} onChange={({ target }) => set("kind")(target.value as RuleDraft["kind"])}>
          {operation && <option value="example">An example of the contract</option>}
          <option value="body">A status with a body</option>
          <option value="fault">A fault</option>
          <option value="delay">Only a delay</option>
        </select>
      </Field>
      {draft.kind === "example" && operation && (
        <>
          <Field label="Status">
            <select
              value={draft.status}
              onChange={({ target }) => setDraft({ ...draft, status: target.value, example: "" })}
            >
              {operation.responses.map(({ status, evidence }) => (
                <option key={status} value={status}>
                  {status} ({evidence})
                </option>
              ))}
            </select>
          </Field>
          <Field label="Example">
            <select value={draft.example} onChange={({ target }) => set("example")(target.value)}>
              <option value="">The first</option>
              {response?.examples.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </Field>
        </>
      )}
      {draft.kind === "body" && (
        <>
          <Field label="Status">
            <input
              type="number"
              min={200}
              max={599}
              required
              value={draft.status}
              onChange={({ target }) => set("status")(target.value)}
            />
          </Field>
          <Field label="Body, as JSON or as text" isWide>
            <textarea
              rows={6}
              spellCheck={false}
              value={draft.body}
              onChange={({ target }) => set("body")(target.value)}
            />
          </Field>
        </>
      )}
      {draft.kind === "fault" && (
        <Field label="Fault" hint={faults?.description}>
          <select required value={draft.fault} onChange={({ target }) => set("fault")(target.value)}>
            <option value="">Choose one</option>
            {faults?.enum?.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </Field>
      )}
      <Field label="Delay in milliseconds">
        <input
          type="number"
          min={0}
          max={600_000}
          required={draft.kind === "delay"}
          value={draft.delay}
          onChange={({ target }) => set("delay")(target.value)}
        />
      </Field>
      <Field label="How often">
        <select value={draft.often} onChange={({ target }) => set("often")(target.value as RuleDraft["often"])}>
          <option value="once">Once</option>
          <option value="times">Several times</option>
          <option value="always">Until it is switched off</option>
        </select>
      </Field>
      {draft.often === "times" && (
        <Field label="Times">
          <input
            type="number"
            min={1}
            required
            value={draft.times}
            onChange={({ target }) => set("times")(target.value)}
          />
        </Field>
      )}
      {draft.match !== undefined && (
        <label className="check">
          <input
            type="checkbox"
            checked={draft.isMatched}
            onChange={({ target }) => set("isMatched")(target.checked)}
          />
          Only for calls like this one ({draft.match})
        </label>
      )}
      <div className="row wide">
        <button type="submit" className="button primary">
          Set the rule
        </button>
        <span className="quiet-text">{session === "" ? "For all sessions." : `For the session ${session}.`}</span>
      </div>
    </form>
  );
}
