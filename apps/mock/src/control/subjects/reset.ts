import type { components } from "../../document/schema.gen.ts";
import type { Handlers } from "../frame/handler.ts";
import type { Steered } from "../frame/steered.ts";

type What = NonNullable<components["schemas"]["Reset"]["what"]>[number];

/** How each part is reset for one session, or for the school that those share who name none. */
const parts: Record<What, (steered: Steered, session: string | null) => void | Promise<void>> = {
  school: ({ withSchool }, session) => withSchool(session, (school) => school.reset()),
  rules: ({ rules }, session) => rules.reset(session),
  requests: ({ journal }, session) => journal.clear(session),
  clock: ({ withSchool }, session) => withSchool(session, async ({ steering }) => steering.resetClock()),
};

/** Back to how it was at the start. */
export const reset = {
  async reset({ body = {}, session: own, steered }) {
    const what = body.what ?? (Object.keys(parts) as What[]);
    const session = body.session ?? own;
    const sessions = session === "all" ? everySession(steered) : [session];
    for (const each of sessions) for (const part of what) await parts[part](steered, each);
    return { status: 200, body: { status: "reset", what, session } };
  },
} satisfies Partial<Handlers>;

const everySession = ({ sessionNames, rules, journal }: Steered): Set<string | null> =>
  new Set([null, ...sessionNames(), ...rules.list(null).map(({ session }) => session), ...journal.sessions()]);
