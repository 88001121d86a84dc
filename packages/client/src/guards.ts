import { schoolNames } from "./generated/service.gen.ts";
import type { CheckedCall } from "./dispatch.ts";
import type { Settings } from "./settings.ts";

/** Refuses what a client must not do: write when it is `readOnly`, and anything about a school not among `schools`. */
export function guard(
  { readOnly, schools }: Settings,
  { method, params, body }: CheckedCall,
  refuse: (argument: string, problem: string) => never,
): void {
  if (readOnly && method !== "GET") refuse(method, "is a write, and this client is `readOnly`");
  if (!schools) return;
  for (const values of [params.path, params.query, params.header, body]) {
    for (const [name, value] of Object.entries(values ?? {})) {
      if (schoolNames.includes(name.toLowerCase()) && value !== undefined && !schools.includes(Number(value))) {
        refuse(name, "is not among the `schools` of this client");
      }
    }
  }
}
