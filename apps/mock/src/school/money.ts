/** Cents as the API writes an amount: `1500.00`. */
export const amountOf = (cents: number): string => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;

/** An amount as the API takes it, `1500.00` or `1500`, in cents. */
export function centsOf(amount: string): number {
  const [rand = "0", cents = ""] = amount.split(".");
  return Number(rand) * 100 + Number(cents.padEnd(2, "0"));
}
