import type { Operation } from "../contract/contract.ts";
import { invalid, Refusal } from "../contract/refusal.ts";
import type { Detail, Reply } from "../contract/refusal.ts";
import { isError } from "../prism/prism.ts";
import type { Violation } from "../prism/prism.ts";
import { unreadable } from "../prism/validation.ts";

/** The vendor's words for what is wrong with a field, where they are known. */
const texts: Record<string, string> = {
  date: "The Date is not valid date format. Expected format is 'Y-m-d'.",
  state: "The State must be a boolean",
};

/** The vendor's refusal of a request that Prism has something against; undefined where it has not. */
export function refusalOf(violations: Violation[], operation: Operation): Refusal | undefined {
  const errors = violations.filter(isError);
  if (errors.some(({ code }) => code === 401)) return new Refusal(401, "bad_credentials");
  return errors.length > 0 ? invalid(Object.fromEntries(errors.map((error) => fault(error, operation)))) : undefined;
}

/** The field that a violation is about, and a text for it. */
function fault({ path = [], code, message }: Violation, operation: Operation): [string, string] {
  const [, ...keys] = path;
  if (code === unreadable) return ["body", message];
  if (code === "required") {
    // Prism has names of parameters in lower case, and tells what is missing in its message alone.
    const missing = named(/required property '(.+)'$/s.exec(message)?.[1] ?? "body", path[0], operation);
    return [missing, `The ${missing} is required`];
  }
  const surplus = /(?:; found|:) '(.+)'$/s.exec(message)?.[1];
  if (surplus !== undefined && /^(additional|unevaluated)Properties$/.test(String(code))) {
    return [surplus, `The ${surplus} is not a field of this call`];
  }
  const field = named(keys.findLast((key) => !/^\d+$/.test(key)) ?? "body", path[0], operation);
  return [field, texts[code === "format" ? "date" : field] ?? `The ${field} is invalid`];
}

const named = (name: string, place: string | undefined, { parameters }: Operation): string =>
  place === "body"
    ? name
    : (parameters.find((parameter) => parameter.name.toLowerCase() === name.toLowerCase())?.name ?? name);

/** Words a refusal as the contract does for this operation. */
export function word(refusal: Refusal, operation: Operation): Reply {
  const examples = operation.examples.get(refusal.status);
  const example = examples?.[refusal.case] ?? Object.values(examples ?? {})[0];
  if (example === undefined) {
    throw new Error(`The contract has no example for ${operation.id} ${refusal.status} ${refusal.case}; add one.`);
  }
  return {
    status: refusal.status,
    body: { ...(example as object), ...details(refusal.detail, example as object) },
    refusal: refusal.case,
  };
}

function details({ fields, data }: Detail, example: object): object {
  return {
    ...(fields && ("success" in example ? { validation_errors: fields } : { error_description: sentence(fields) })),
    ...(data !== undefined && { data }),
  };
}

const sentence = (fields: Record<string, string>): string =>
  Object.values(fields)
    .map((text) => text.replace(/\.?$/, "."))
    .join(" ");
