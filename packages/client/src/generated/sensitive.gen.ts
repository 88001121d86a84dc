// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

/** The fields that are personal in some record. */
export const sensitiveFields = [
  "accountable_person",
  "amount_paid",
  "amount_promised",
  "debtor_code",
  "debtor_reference",
  "note",
  "promise_completed",
] as const;
