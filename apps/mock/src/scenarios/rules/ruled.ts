import type { Reply } from "../../contract/refusal.ts";
import type { Resource } from "../../prism/prism.ts";
import type { Layer } from "../scenario.ts";
import { broken, HungUp } from "./fault.ts";
import type { Action, KeptRule } from "./kept-rule.ts";
import type { Target } from "./match.ts";
import { violationsOf } from "./reply.ts";
import type { Nearest, RuleBook } from "./rule-book.ts";

/** A request that rules may answer. */
export interface Ruled {
  rules: RuleBook;
  session: string | null;
  target: Target;
  resource: Resource | undefined;
  /** Aborts when the caller goes, or the mock ends. */
  signal(): AbortSignal;
}

/** The scenario that the rules are: the newest that matches waits, answers or breaks something. */
export const ruled = ({ rules, session, target, resource, signal }: Ruled): Layer => ({
  name: "rules",
  async scenario(call, answer) {
    const { operation } = call;
    const met = await rules.meet({ operation, resource, session, target });
    if (met === undefined) return answer(call);
    if (!isAction(met)) return withNearest(await answer(call), met);
    const { rule, reply, delayMs } = met;
    if (delayMs > 0) await pause(rule, delayMs, signal());
    if (reply)
      return { ...reply, by: byOf(rule), why: whyOf(met, resource ? violationsOf(reply, operation, resource) : []) };
    const { fault } = rule.rule;
    if (fault === undefined) return explained(await answer(call), `${titleOf(rule)} delayed it by ${delayMs} ms.`);
    if (fault === "hang") {
      await held(rule, signal());
      return explained(await answer(call), `${titleOf(rule)} held it until the rule was gone.`);
    }
    const made = await broken(fault, () => answer(call), byOf(rule), `${titleOf(rule)} has the fault ${fault}.`);
    return { ...made, by: byOf(rule) };
  },
});

const isAction = (met: Action | Nearest): met is Action => "delayMs" in met;

const byOf = ({ id }: KeptRule): string => `rule:${id}`;

const titleOf = ({ id, rule: { name } }: KeptRule): string => `The rule ${name === undefined ? id : `${id} (${name})`}`;

function whyOf({ rule, reply, delayMs }: Action, violations: NonNullable<NonNullable<Reply["why"]>["violations"]>) {
  const waited = delayMs > 0 ? ` after ${delayMs} ms` : "";
  const marked = violations.length > 0 ? " The contract does not allow this answer." : "";
  return {
    text: `${titleOf(rule)} answers ${reply!.status}${waited}.${marked}`,
    ...(violations.length > 0 && { violations }),
  };
}

const explained = (reply: Reply, more: string): Reply => ({
  ...reply,
  why: { ...reply.why, text: [reply.why?.text, more].filter(Boolean).join(" ") },
});

function withNearest(reply: Reply, nearest: Nearest): Reply {
  const { rule, pointer, expected, got, note } = nearest;
  const came = got === undefined ? "" : ` and it was ${JSON.stringify(got)}`;
  const text =
    note === undefined
      ? `The rule ${rule} came nearest: ${pointer} should be ${JSON.stringify(expected)}${came}.`
      : `The rule ${rule} matched, but ${note}.`;
  return explained({ ...reply, why: { ...reply.why!, nearest } }, text);
}

/** Waits for a time, or until the rule is gone. */
async function pause(rule: KeptRule, delayMs: number, signal: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, delayMs);
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  await Promise.race([over, rule.wait(either)]);
  clearTimeout(timer);
  stop.abort();
}

/** Waits until the rule is gone. */
async function held(rule: KeptRule, signal: AbortSignal): Promise<void> {
  const { promise: left, reject } = Promise.withResolvers<never>();
  const leave = () => reject(new HungUp("reset", byOf(rule), `${titleOf(rule)} held it until the connection ended.`));
  if (signal.aborted) leave();
  signal.addEventListener("abort", leave, { once: true });
  try {
    await Promise.race([rule.wait(signal), left]);
  } finally {
    signal.removeEventListener("abort", leave);
  }
}
