/** Cents as the API writes an amount: `1500.00`, with a minus sign for a credit. */
export function amountOf(cents: number): string {
  const [rand, rest] = [Math.trunc(Math.abs(cents) / 100), Math.abs(cents) % 100];
  return `${cents < 0 ? "-" : ""}${rand}.${String(rest).padStart(2, "0")}`;
}

/** An amount as the API takes it, `1500.00` or `1500`, in cents. */
export function centsOf(amount: string): number {
  const [rand = "0", cents = ""] = amount.split(".");
  return Number(rand) * 100 + Number(cents.padEnd(2, "0"));
}
