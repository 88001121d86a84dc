/** Takes the credentials out of whatever leaves the client by way of an error. */
export interface Redactor {
  /** Adds secrets, as they are, as JSON writes them and as URLs write them. */
  hide(...secrets: readonly string[]): void;
  text(text: string): string;
  /** A copy of a JSON value with every string redacted, names included. */
  json<Value>(value: Value): Value;
  headers(headers: Headers): Headers;
  /** A copy of what was thrown: name, message, code and causes, without anything else that could hold a request. */
  thrown(thrown: unknown): Error;
}

const replacement = "[redacted]";
// Errors that point at each other must not end in endless copies.
const deepestCause = 5;

/** Makes a redactor without secrets. */
export function createRedactor(): Redactor {
  const known = new Set<string>();
  let forms: string[] = [];
  const text = (value: string): string => forms.reduce((rest, form) => rest.replaceAll(form, replacement), value);

  const json = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(json);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [text(name), json(inner)]));
  };

  const thrown = (error: unknown, depth: number): Error => {
    if (!(error instanceof Error)) return new Error(text(String(error)));
    const cause = error.cause === undefined || depth === 0 ? undefined : thrown(error.cause, depth - 1);
    const copy = new Error(text(error.message), cause && { cause });
    copy.name = text(error.name);
    if (error.stack) copy.stack = text(error.stack);
    if ("code" in error && typeof error.code === "string") Object.assign(copy, { code: text(error.code) });
    return copy;
  };

  return {
    hide(...secrets) {
      if (secrets.every((secret) => known.has(secret))) return;
      for (const secret of secrets) known.add(secret);
      forms = [...new Set([...known].flatMap(formsOf))].toSorted((one, other) => other.length - one.length);
    },
    text,
    json: <Value>(value: Value) => json(value) as Value,
    headers: (headers) => new Headers([...headers].map(([name, value]) => [name, text(value)])),
    thrown: (error) => thrown(error, deepestCause),
  };
}

function formsOf(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}
