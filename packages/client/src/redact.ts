/** Takes the credentials out of whatever leaves the client by way of an error. */
export interface Redactor {
  /** Adds secrets, as they are, as JSON writes them and as URLs write them. */
  hide(...secrets: readonly string[]): void;
  text(text: string): string;
  headers(headers: Headers): Headers;
  /** A copy of what was thrown: name, message, code and cause, without anything else that could hold a request. */
  thrown(thrown: unknown): Error;
}

type Coded = Error & { code?: string | number };

// A provider may give new credentials again and again; the older ones are in no call any more.
const mostSecrets = 20;
const replacement = "[redacted]";
// Errors that point at each other must not end in endless copies.
const deepestCause = 5;

/** Makes a redactor without secrets. */
export function createRedactor(): Redactor {
  let known: readonly string[] = [];
  let forms: string[] = [];
  const text = (value: string): string => forms.reduce((rest, form) => rest.replaceAll(form, replacement), value);

  const thrown = (error: unknown, depth = deepestCause): Error => {
    const {
      name,
      message,
      stack = "",
      cause,
      code,
    } = error instanceof Error ? (error as Coded) : (new Error(String(error)) as Coded);
    const copy: Coded = new Error(text(message), cause && depth ? { cause: thrown(cause, depth - 1) } : {});
    copy.name = text(name);
    copy.stack = text(stack);
    if (code) copy.code = text(String(code));
    return copy;
  };

  return {
    hide(...secrets) {
      if (secrets.every((secret) => known.includes(secret))) return;
      known = [...secrets, ...known].slice(0, mostSecrets);
      forms = known.flatMap(formsOf).toSorted((one, other) => other.length - one.length);
    },
    text,
    headers: (headers) => new Headers([...headers].map(([name, value]) => [name, text(value)])),
    thrown: (error) => thrown(error),
  };
}

function formsOf(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}
