import type { Operation } from "../base/operation.ts";
import type { OutgoingRequest } from "../call/layer.ts";
import type { Refuse } from "../errors/refuse.ts";
import type { ClientSettings } from "../options/client-options.ts";
import { isAboutSchool, schoolsOf } from "./schools-of.ts";

/**
 * Refuses what a client must not do, by what will be sent: a write when it is `readOnly`, and with `schools` set
 * everything that is not certainly about one of them.
 */
export function guard(
  { readOnly, schools }: Pick<ClientSettings, "readOnly" | "schools">,
  request: OutgoingRequest,
  operation: Operation | undefined,
  refuse: Refuse,
): void {
  if (readOnly && request.method !== "GET") refuse(request.method, "is a write; the client is `readOnly`");
  if (!schools) return;
  const named = schoolsOf(request, operation);
  for (const [name, id] of named) {
    if (!schools.some((school) => String(school) === id)) refuse(name, "is not among `schools`");
  }
  if (named.length > 0 || (operation && !isAboutSchool(operation))) return;
  refuse("schools", "is set, and nothing says for certain which school this request is about");
}
