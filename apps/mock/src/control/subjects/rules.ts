import type { Handlers } from "../frame/handler.ts";
import { missing, refusedBody } from "../frame/refused.ts";
import type { Steered } from "../frame/steered.ts";
import { checkRule } from "../../scenarios/rules/checked-rule.ts";
import type { KeptRule } from "../../scenarios/rules/kept-rule.ts";
import { RuleError } from "../../scenarios/rules/rule.ts";
import type { Rule } from "../../scenarios/rules/rule.ts";

/** What to answer instead of the school. */
export const rules = {
  listRules: ({ session, steered }) => ({
    status: 200,
    body: steered.rules.list(session).map((rule) => rule.listed()),
  }),
  createRule: ({ body, session, steered }) => put(steered, body, session),
  deleteRules({ session, steered }) {
    steered.rules.remove(steered.rules.list(session));
    return { status: 204 };
  },
  getRule: ({ path, session, steered }) => ({ status: 200, body: found(steered, path.id, session).listed() }),
  putRule: ({ path, body, session, steered }) => put(steered, body, session, path.id),
  async patchRule({ path, body, session, steered }) {
    const kept = found(steered, path.id, session);
    const rule = merged(kept.rule, body) as Rule;
    const { checkBody } = await import("../frame/checks.ts");
    checkBody("#/components/schemas/NewRule", rule);
    told(() => checkRule(rule, steered));
    if ((rule.session ?? null) !== (kept.rule.session ?? null)) {
      throw refusedBody("/session", "A rule stays in its session; add another one instead.");
    }
    steered.rules.change(kept, rule);
    return { status: 200, body: kept.listed() };
  },
  deleteRule({ path, session, steered }) {
    steered.rules.remove([found(steered, path.id, session)]);
    return { status: 204 };
  },
} satisfies Partial<Handlers>;

function put(steered: Steered, rule: Rule, session: string | null, id?: string) {
  told(() => checkRule(rule, steered));
  const { kept, isNew } = told(() => steered.rules.put(rule, rule.session ?? session, id));
  const headers = { location: `/__mock/rules/${kept.id}` };
  return { status: isNew ? 201 : 200, body: kept.listed(), ...(isNew && { headers }) } as {
    status: 201;
    body: ReturnType<KeptRule["listed"]>;
  };
}

function found({ rules: book }: Steered, id: string, session: string | null): KeptRule {
  const rule = book.find(id, session);
  if (rule) return rule;
  const ids = book.list(session).map((each) => each.id);
  throw missing(`There is no rule ${JSON.stringify(id)}, only ${ids.slice(0, 10).join(", ") || "none"}.`);
}

/** What a rule cannot be is a problem with its body. */
function told<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof RuleError ? refusedBody(error.pointer, error.message) : error;
  }
}

/** As RFC 7396 merges: null takes away, objects are merged, everything else takes the place of what was. */
function merged(target: unknown, patch: unknown): unknown {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) return patch;
  const base = typeof target === "object" && target !== null && !Array.isArray(target) ? target : {};
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = merged(result[key], value);
  }
  return result;
}
