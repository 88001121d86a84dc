import { propertyOf, textOf } from "./foreign.ts";
import { base64FormsOf, formsOf } from "./secret-forms.ts";

/** Where a request was sent to. */
export interface SentTo {
  readonly url: string;
  readonly template: string;
}

type Coded = Error & { code?: string };

const replacement = "[redacted]";
// Errors that point at each other must not end in endless copies.
const deepestCause = 5;

/**
 * Takes what must not be seen out of texts that others wrote: the credentials of a call, however they are encoded, and
 * the values of its URL. Each call has its own, so that what it used stays hidden however many others there are.
 */
export class Redactor {
  // Private also from what prints whole objects.
  readonly #secrets: string[][] = [];
  #pattern: RegExp | undefined;

  /** Hides credentials from now on. */
  hide(username: string, password: string): void {
    if (this.#secrets.some(([first, second]) => first === username && second === password)) return;
    this.#secrets.push([username, password]);
    this.#pattern = undefined;
  }

  /** A text without the credentials. With the URL and path template of a request, without its values too. */
  text(text: string, request?: SentTo): string {
    return (request ? withoutValues(text, request) : text).replace(this.#secretForms(), replacement);
  }

  /** A copy of a parsed JSON value whose texts and field names are without the credentials; names to keep stay. */
  json(value: unknown, keep: readonly string[]): unknown {
    if (typeof value === "string") return this.text(value);
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) return value.map((item) => this.json(item, keep));
    const fields = Object.entries(value).map(([name, field]) => [
      keep.includes(name) ? name : this.text(name),
      this.json(field, keep),
    ]);
    return Object.fromEntries(fields);
  }

  /** A copy of headers without the credentials. */
  headers(headers: Headers): Headers {
    return new Headers([...headers].map(([name, value]) => [name, this.text(value)]));
  }

  /** A copy of what was thrown: name, message, stack, code and cause, without anything else that could hold a request. */
  thrown(thrown: unknown, request?: SentTo, depth: number = deepestCause): Error {
    const text = (value: string): string => this.text(value, request);
    const cause = depth > 0 ? propertyOf(thrown, "cause") : undefined;
    const copy: Coded = new Error(
      text(typeof thrown === "string" ? thrown : textOf(thrown, "message")),
      cause ? { cause: this.thrown(cause, request, depth - 1) } : {},
    );
    copy.name = text(textOf(thrown, "name") || "Error");
    copy.stack = text(textOf(thrown, "stack"));
    const code = propertyOf(thrown, "code");
    if (typeof code === "string" || typeof code === "number") copy.code = text(String(code));
    return copy;
  }

  #secretForms(): RegExp {
    return (this.#pattern ??= new RegExp(
      this.#secrets.length > 0 ? this.#secrets.flatMap(([...pair]) => formsOfPair(pair)).join("|") : "(?!)",
      "g",
    ));
  }
}

/** The longest first: a password may hold the username. */
function formsOfPair([username = "", password = ""]: readonly string[]): string[] {
  const plain = [password, username].toSorted((one, other) => other.length - one.length);
  return [...[`${username}:${password}`, password].map(base64FormsOf), ...plain.map(formsOf)];
}

/** Takes the values of a URL out of a text: what its query holds, and the segments that its template does not have. */
function withoutValues(text: string, { url, template }: SentTo): string {
  const { pathname, searchParams } = new URL(url);
  const fixed = template.split("/");
  // The path of the base URL is no value: only as many segments as the template has count.
  const segments = pathname.split("/").slice(1 - fixed.length);
  const values = [...segments.filter((segment) => !fixed.includes(segment)).map(decoded), ...searchParams.values()];
  const forms = values.flatMap((value) => [value, ...value.split(",")]).filter((value) => value && value !== "true");
  if (forms.length === 0) return text;
  // Whole words only: an id of one digit must not spoil every number.
  const longestFirst = forms.toSorted((one, other) => other.length - one.length);
  return text.replace(new RegExp(`(?<!\\w)(?:${longestFirst.map(formsOf).join("|")})(?!\\w)`, "g"), replacement);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
