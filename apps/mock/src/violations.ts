import type { Operation } from "./contract.ts";
import type { Violation } from "./engine.ts";

/** The vendor's words for what is wrong with a field, where they are known. */
const texts: Record<string, string> = {
  date: "The Date is not valid date format. Expected format is 'Y-m-d'.",
  state: "The State must be a boolean",
};

/** Names the field of each violation and says what is wrong with it, in the words of the vendor's samples. */
export function fieldsOf(violations: Violation[], { parameters }: Operation): Record<string, string> {
  // Prism writes header names in lower case.
  const spelt = new Map(parameters.map(({ name }) => [name.toLowerCase(), name]));
  return Object.fromEntries(
    violations.map((violation) => {
      const [field, text] = describe(violation);
      const name = spelt.get(field) ?? field;
      return [name, text.replace(field, name)];
    }),
  );
}

function describe({ path, keyword, message }: Violation): [string, string] {
  const [, ...inside] = path;
  const named = /'([^']+)'/.exec(message)?.[1];
  if (keyword === "required") {
    const field = named ?? inside.at(-1) ?? "body";
    return [field, `The ${field} is required`];
  }
  if (keyword === "additionalProperties") {
    const field = named ?? "body";
    return [field, `The ${field} is not a field of this call`];
  }
  const field = inside.findLast((segment) => !/^\d+$/.test(segment)) ?? "body";
  return [field, texts[keyword === "format" ? "date" : field] ?? `The ${field} is invalid`];
}
