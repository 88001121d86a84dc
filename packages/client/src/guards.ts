import type { CheckedCall } from "./dispatch.ts";
import { schoolNames } from "./generated/service.gen.ts";
import type { Refuse } from "./refuse.ts";
import type { Settings } from "./settings.ts";

/**
 * Refuses what a client must not do: write when it is `readOnly`, and anything about a school not among `schools`.
 * Answers the school that the call is about.
 */
export function guard(
  { readOnly, schools }: Settings,
  { method, params, body }: CheckedCall,
  headers: object,
  refuse: Refuse,
): number | undefined {
  if (readOnly && method !== "GET") refuse(method, "is a write; the client is `readOnly`");
  let school: number | undefined;
  for (const values of [params.path, params.query, headers, body]) {
    for (const [name, value] of Object.entries(values ?? {})) {
      if (!schoolNames.includes(name.toLowerCase()) || value === undefined) continue;
      school = Number(value);
      if (schools && !schools.includes(school)) refuse(name, "is not among `schools`");
    }
  }
  return school;
}
