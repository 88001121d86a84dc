import type { Refuse } from "./refuse.ts";
import { schoolNames } from "./generated/service.gen.ts";
import type { CheckedCall } from "./dispatch.ts";
import type { Settings } from "./settings.ts";

/** Refuses what a client must not do: write when it is `readOnly`, and anything about a school not among `schools`. */
export function guard(
  { readOnly, schools }: Settings,
  { method, params, body }: CheckedCall,
  headers: object,
  refuse: Refuse,
): void {
  if (readOnly && method !== "GET") refuse(method, "is a write, and the client is `readOnly`");
  if (!schools) return;
  for (const values of [params.path, params.query, headers, body]) {
    for (const [name, value] of Object.entries(values ?? {})) {
      if (schoolNames.includes(name.toLowerCase()) && value !== undefined && !schools.includes(Number(value))) {
        refuse(name, "is not among `schools`");
      }
    }
  }
}
