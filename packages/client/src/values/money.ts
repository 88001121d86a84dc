import { InvalidRequestError } from "../errors/invalid-request-error.ts";

/**
 * An amount of the wire, such as `"-1234.50"`, in cents: exact, so that it can be added up.
 *
 * @throws {InvalidRequestError} When it is anything but a text of an amount with two decimals.
 */
export function toCents(amount: string): bigint {
  if (typeof amount !== "string" || !/^-?\d+\.\d\d$/.test(amount)) {
    const problem = "amount must be a text with two decimals, such as 1234.50.";
    throw new InvalidRequestError(problem, { argument: "amount" });
  }
  return BigInt(amount.replace(".", ""));
}

/**
 * Cents as an amount of the wire: `-123450n` is `"-1234.50"`.
 *
 * @throws {InvalidRequestError} When they are no bigint: a number may have fractions, or have lost digits.
 */
export function fromCents(cents: bigint): string {
  if (typeof cents !== "bigint") {
    throw new InvalidRequestError("cents must be a bigint, such as 123450n.", { argument: "cents" });
  }
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
