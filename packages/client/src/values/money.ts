import { InvalidRequestError } from "../errors/invalid-request-error.ts";

/**
 * An amount of the wire, such as `"-1234.50"`, in cents: exact, so that it can be added up.
 *
 * @throws {InvalidRequestError} When the text is not an amount with two decimals.
 */
export function toCents(amount: string): bigint {
  if (!/^-?\d+\.\d\d$/.test(amount)) {
    throw new InvalidRequestError("amount must have two decimals, such as 1234.50.", { argument: "amount" });
  }
  return BigInt(amount.replace(".", ""));
}

/** Cents as an amount of the wire: `-123450n` is `"-1234.50"`. */
export function fromCents(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
