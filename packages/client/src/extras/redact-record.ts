import { credentialHeaders } from "../generated/service.gen.ts";
import { sensitiveFields } from "../generated/sensitive.gen.ts";

const hidden = new Set<string>(
  [...sensitiveFields, ...Object.values(credentialHeaders)].map((name) => name.toLowerCase()),
);
const replacement = "[redacted]";

/**
 * A copy of records of this API that may go into a log: every field that the contract marks as personal in any record,
 * and the headers that carry credentials, show as `[redacted]`, whatever they hold. Fields that the contract does not
 * know are kept, so it is no filter for other data.
 */
export function redact(value: unknown): unknown {
  return copy(value, new Set());
}

function copy(value: unknown, above: ReadonlySet<unknown>): unknown {
  if (value === null || typeof value !== "object") return value;
  if (above.has(value)) return "[circular]";
  const inside = new Set([...above, value]);
  if (Array.isArray(value)) return value.map((item) => copy(item, inside));
  const entries = value instanceof Headers ? [...value] : Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, field]) => [name, hidden.has(name.toLowerCase()) ? replacement : copy(field, inside)]),
  );
}
