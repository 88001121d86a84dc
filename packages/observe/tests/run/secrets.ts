import * as fc from "fast-check";

/** Names of nobody, which no text of ours holds. */
export const names = ["khumalo", "thandi", "vandermerwe", "naidoo", "lerato", "dlamini", "sipho", "zanele", "mokoena"];

const person = fc.constantFrom(...names);

/** What must not get out: people, days, debts, tokens and markup. Each holds a name or many digits. */
export const secret: fc.Arbitrary<string> = fc.oneof(
  person,
  fc.tuple(person, person).map(([first, last]) => `${first} ${last}`),
  fc.tuple(person, fc.nat(9999)).map(([name, number]) => `${name}${number}`),
  person.map((name) => `learner_${name}`),
  person.map((name) => `<script>alert("${name}")</script>`),
  person.map((name) => `${name}@example.com`),
  person.map((name) => `\u001B[31m${name}\r\n`),
  fc.integer({ min: 10_000_000, max: 99_999_999 }).map((cents) => `${cents}.37`),
  fc.integer({ min: 10_000_000, max: 9_999_999_999 }).map(String),
);

/** What of a text must not have been there. */
export function leaks(text: string, more: readonly string[] = []): string[] {
  const shown = text.toLowerCase();
  const digits = shown.match(/\d{7,}/g) ?? [];
  return [...names, ...more].filter((one) => shown.includes(one.toLowerCase())).concat(digits);
}
