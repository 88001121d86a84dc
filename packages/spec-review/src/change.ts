/** What a change means for a client that kept to the base document. */
export type Severity = "breaking" | "compatible" | "documentation";

/** A place in one of the two documents. */
export interface Place {
  /** Relative path of the file. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** JSON pointer in that file. */
  readonly pointer: string;
  /** What the document says there; undefined when it says nothing. */
  readonly value: unknown;
}

/** Why a rule raised a change. */
export interface Reason {
  readonly rule: string;
  readonly message: string;
}

/** One difference between the two documents. A change in a shared component is one change, at its first use. */
export interface Change {
  readonly severity: Severity;
  readonly kind: string;
  /** The OpenAPI type of what changed: `Operation`, `Parameter`, `Schema`, ... */
  readonly type: string;
  /** JSON pointer of what changed, through every reference. */
  readonly path: string;
  /** The field that changed; undefined when the whole thing was added or removed. */
  readonly property: string | undefined;
  /** Rules that judged the change; none for most harmless ones. */
  readonly reasons: readonly Reason[];
  readonly base: Place | undefined;
  readonly head: Place | undefined;
}

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);

/** Fields whose members have a position instead of a name. */
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems", "security", "servers", "tags"]);

/** Where a change is, as a reader says it: `POST /orders`, `/orders`, `webhook paid POST`, `components`. */
export function whereOf(path: string): string {
  const [section = "", name, member = ""] = segments(path);
  if (section === "") return "document";
  if (name === undefined || (section !== "paths" && section !== "webhooks")) return section;
  const method = METHODS.has(member) ? member.toUpperCase() : undefined;
  if (section === "webhooks") return ["webhook", name, method].filter(Boolean).join(" ");
  return method ? `${method} ${name}` : name;
}

/** The change in one sentence: the reasons of the rules, or what happened where no rule has anything to say. */
export function sentenceOf(change: Change): string {
  if (change.reasons.length > 0) return change.reasons.map(({ message }) => message).join(" ");
  const subject = subjectOf(change);
  const text = change.property === undefined ? subject : `\`${change.property}\` of ${subject}`;
  return `${text[0]?.toUpperCase()}${text.slice(1)} ${verbOf(change)}.`;
}

function verbOf({ kind, property, base, head }: Change): string {
  if (property === undefined) return `was ${kind}`;
  if (base?.value === undefined && head?.value !== undefined) return "was added";
  return base?.value !== undefined && head?.value === undefined ? "was removed" : "changed";
}

function subjectOf({ type, path, base, head }: Change): string {
  const [parent = "", last = ""] = segments(path).slice(-2);
  if (type === "Operation") return "the operation";
  if (type === "Parameter") {
    const name = nameIn(head?.value) ?? nameIn(base?.value);
    return name === undefined ? "a parameter" : `parameter \`${name}\``;
  }
  const words = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return `${parent === "properties" ? "property" : words} \`${LISTS.has(parent) ? `${parent}/${last}` : last}\``;
}

function nameIn(value: unknown): string | undefined {
  return typeof value === "object" && value && "name" in value ? String(value.name) : undefined;
}

function segments(path: string): string[] {
  const parts = path.replace(/^#\/?/, "").split("/");
  return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
