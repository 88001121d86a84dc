/** Cents as the API writes an amount: `1500.00`, with a minus sign for a credit. */
export function amountOf(cents: number): string {
  const [rand, rest] = [Math.trunc(Math.abs(cents) / 100), Math.abs(cents) % 100];
  return `${cents < 0 ? "-" : ""}${rand}.${String(rest).padStart(2, "0")}`;
}

/** The largest amount that is kept to the cent. */
export const largestAmount: string = amountOf(Number.MAX_SAFE_INTEGER);

/** An amount as the API takes it, `1500.00` or `1500`, in cents; undefined when it cannot be kept to the cent. */
export function centsOf(amount: string): number | undefined {
  const [, rand, cents = ""] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(amount) ?? [];
  if (rand === undefined) return undefined;
  const exact = BigInt(rand) * 100n + BigInt(cents.padEnd(2, "0"));
  return exact <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(exact) : undefined;
}
