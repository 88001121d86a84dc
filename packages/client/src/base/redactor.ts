import { bytesOf, decodings, segmentText } from "./decode.ts";
import { propertyOf, textOf } from "./foreign.ts";

/** Where a request was sent to. */
export interface SentTo {
  readonly url: string;
  readonly template: string;
}

/** The credentials of an integrator. */
export interface Secret {
  readonly username: string;
  readonly password: string;
}

type Coded = Error & { code?: string };

const replacement = "[redacted]";
// Errors that point at each other must not end in endless copies.
const deepestCause = 5;

/**
 * Takes what must not be seen out of texts that others wrote: the credentials of a call, in whatever encoding, and the
 * values of its URL. Each call has its own, so that what it used stays hidden however many others there are.
 */
export class Redactor {
  // Private also from what prints whole objects.
  readonly #secrets: Secret[];
  #hits = 0;

  /** Hides some from the start. */
  constructor(secrets: readonly Secret[] = []) {
    this.#secrets = [...secrets];
  }

  /** Hides credentials from now on. */
  hide({ username, password }: Secret): void {
    const known = this.#secrets.some((one) => one.username === username && one.password === password);
    if (!known) this.#secrets.push({ username, password });
  }

  /** A text without the credentials. With the URL and path template of a request, without its values too. */
  text(text: string, request?: SentTo): string {
    const forms = new RegExp([...this.#secrets.flatMap(formsOf), ...valuesOf(request)].join("|") || "(?!)", "g");
    let shown = text;
    let most = 0;
    // Of all rounds of decoding, the one that hides the most; of several, the last, in which secrets stand whole.
    for (const round of decodings(text)) {
      let hidden = 0;
      const without = round.replace(forms, () => {
        hidden += 1;
        return replacement;
      });
      if (hidden === 0 || hidden < most) continue;
      shown = without;
      most = hidden;
    }
    this.#hits += most;
    return shown;
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
    const text = (name: string): string => this.text(textOf(thrown, name), request);
    const cause = depth > 0 ? propertyOf(thrown, "cause") : undefined;
    const copy: Coded = new Error(
      typeof thrown === "string" ? this.text(thrown, request) : text("message"),
      cause ? { cause: this.thrown(cause, request, depth - 1) } : {},
    );
    copy.name = text("name") || "Error";
    copy.stack = text("stack");
    const code = propertyOf(thrown, "code");
    if (typeof code === "string" || typeof code === "number") copy.code = this.text(String(code), request);
    return copy;
  }

  /** What a caller gave as a reason, as it is; a copy without the credentials when its texts hold one. */
  reason(reason: unknown): unknown {
    const before = this.#hits;
    const copy = this.thrown(reason);
    return this.#hits === before ? reason : copy;
  }
}

/** What a secret looks like in a decoded text, the longest first: a password may hold the username. */
function formsOf({ username, password }: Secret): string[] {
  const base64 = [`${username}:${password}`, password].flatMap((text) => {
    const form = btoa(bytesOf(text)).replaceAll("=", "");
    return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
  });
  const plain = [username, password].toSorted((one, other) => other.length - one.length);
  return [...base64, ...plain.flatMap(spellingsOf)].map(literal);
}

/** The values of a URL, each as a whole word: what its query holds, and the segments that its template does not have. */
function valuesOf(request: SentTo | undefined): string[] {
  if (!request) return [];
  const { pathname, searchParams } = new URL(request.url);
  const fixed = request.template.split("/");
  // The path of the base URL is no value: only as many segments as the template has count.
  const segments = pathname.split("/").slice(1 - fixed.length);
  const texts = segments.filter((segment) => !fixed.includes(segment)).map(segmentText);
  return [...texts, ...searchParams.values()]
    .flatMap((value) => [value, ...value.split(",")])
    .filter((value) => value !== "" && value !== "true")
    .flatMap(spellingsOf)
    .toSorted((one, other) => other.length - one.length)
    .map((value) => `(?<!\\w)${literal(value)}(?!\\w)`);
}

/** What a text can look like in a round of decoding another: as it is or as its bytes, and decoded too far. */
function spellingsOf(text: string): string[] {
  return [...new Set([...decodings(text), ...decodings(bytesOf(text))])];
}

/** As a pattern. A blank may be the plus of a form. */
function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll(" ", "[ +]");
}
