import type { Handlers } from "../frame/handler.ts";
import { missing, refusedBody } from "../frame/refused.ts";
import type { Steered } from "../frame/steered.ts";
import { checkRule } from "../../scenarios/rules/checked-rule.ts";
import type { KeptRule } from "../../scenarios/rules/kept-rule.ts";
import { RuleError } from "../../scenarios/rules/rule.ts";
import type { Rule } from "../../scenarios/rules/rule.ts";

/** What to answer instead of the school. */
export const rules = {
  async listRules({ session, steered: { looking, rules: book } }) {
    return { status: 200, body: await looking(session, () => book.list(session).map((rule) => rule.listed())) };
  },
  createRule: ({ body, session, steered }) => put(steered, body, session),
  async deleteRules({ session, steered: { looking, changing, rules: book } }) {
    const sessions = await looking(session, () => new Set(book.list(session).map((rule) => rule.session)));
    for (const own of sessions) {
      await changing(own, () => book.remove(book.list(null).filter((rule) => rule.session === own)));
    }
    return { status: 204 };
  },
  async getRule({ path, session, steered }) {
    return { status: 200, body: await steered.looking(session, () => found(steered, path.id, session).listed()) };
  },
  putRule: ({ path, body, session, steered }) => put(steered, body, session, path.id),
  async patchRule({ path, body, session, steered }) {
    const { checkBody } = await import("../frame/checks.ts");
    const own = await ownerOf(steered, path.id, session);
    await steered.changing(own, () => {
      const kept = found(steered, path.id, session);
      const rule = merged(kept.rule, body) as Rule;
      checkBody("#/components/schemas/NewRule", rule);
      told(() => checkRule(rule, steered));
      if ((rule.session ?? null) !== (kept.rule.session ?? null)) {
        throw refusedBody("/session", "A rule stays in its session; add another one instead.");
      }
      steered.rules.change(kept, rule);
    });
    return { status: 200, body: await steered.looking(session, () => found(steered, path.id, session).listed()) };
  },
  async deleteRule({ path, session, steered }) {
    const own = await ownerOf(steered, path.id, session);
    await steered.changing(own, () => steered.rules.remove([found(steered, path.id, session)]));
    return { status: 204 };
  },
} satisfies Partial<Handlers>;

async function put(steered: Steered, rule: Rule, session: string | null, id?: string) {
  told(() => checkRule(rule, steered));
  const own = rule.session ?? session;
  const { kept, isNew } = await steered.changing(own, () => told(() => steered.rules.put(rule, own, id)));
  const headers = { location: `/__mock/rules/${kept.id}` };
  return { status: isNew ? 201 : 200, body: kept.listed(), ...(isNew && { headers }) } as {
    status: 201;
    body: ReturnType<KeptRule["listed"]>;
  };
}

/** The session of the rule that a call means. */
const ownerOf = (steered: Steered, id: string, session: string | null): Promise<string | null> =>
  steered.looking(session, () => found(steered, id, session).session);

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
