import { isD6Error } from "@d6-integrate/client";
import type { Client, D6ErrorKind } from "@d6-integrate/client";

/** What to do about a part that failed. */
export type Verdict =
  /** Our credentials are wrong: nothing can be read by anybody. */
  | "stop"
  /** The school no longer shares this: delete what we have of it. */
  | "withdrawn"
  /** Not activated: go on with the others, and tell somebody who can activate it. */
  | "skip"
  /** It would fail again in the same way. */
  | "give-up"
  /** It may be over in a while. */
  | "again";

const verdicts: Partial<Record<D6ErrorKind, Verdict>> = {
  "not-activated": "skip",
  forbidden: "withdrawn",
  server: "again",
  "rate-limited": "again",
  connection: "again",
  timeout: "again",
  "unexpected-response": "again",
};

/** What to do, by the kind of the error. A 401 has several causes, so d6 is asked which of them it is. */
export async function judgeError(
  error: unknown,
  d6: Client,
  school: number,
): Promise<{ verdict: Verdict; kind: string }> {
  // Not d6's: the database or this program. Another worker may have more luck.
  if (!isD6Error(error)) return { verdict: "again", kind: "ours" };
  const { kind } = error;
  if (kind !== "unauthorized") return { verdict: verdicts[kind] ?? "give-up", kind };
  const schools = await d6.v1.clients.list.safe();
  if (!schools.ok) {
    return schools.error.kind === "unauthorized"
      ? { verdict: "stop", kind: "unauthorized" }
      : { verdict: "again", kind: schools.error.kind };
  }
  // v2 says in prose only that an integration is not activated; v1 says it by its kind.
  if (error.operation?.startsWith("v2")) {
    const asked = await d6.v1.noteTypes.list.safe({ school_login_id: school });
    if (!asked.ok && asked.error.kind !== "unauthorized") {
      return { verdict: verdicts[asked.error.kind] ?? "give-up", kind: asked.error.kind };
    }
  }
  return { verdict: "withdrawn", kind };
}
