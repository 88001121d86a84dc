import type {
  argumentNames,
  contractVersion,
  errorCodes,
  fieldNames,
  listedValues,
  OperationId,
} from "./places.gen.ts";
import type { Word } from "./words.ts";

// Each type here is a closed list, so that there is no place for a value of a school. A test holds it to that.

export const counts = ["1", "2-9", "10-99", "100-999", "1000+"] as const;
/** How often something was seen, coarsely. */
export type Count = (typeof counts)[number];

export const jsonTypes = ["string", "integer", "number", "boolean", "object", "array", "null"] as const;
/** The type of a value in JSON. */
export type JsonType = (typeof jsonTypes)[number];

/** The formats that a text may have, the narrowest first. `text` is any other. */
export const formats = ["yes-no", "yes-no-partial", "int-str", "amount-str", "date", "text"] as const;
/** The narrowest format that a text has. */
export type Format = (typeof formats)[number];

export const mediaTypes = [
  "application/json",
  "application/problem+json",
  "application/xml",
  "text/html",
  "text/plain",
  "none",
  "other",
] as const;
/** The kind of a body. */
export type MediaType = (typeof mediaTypes)[number];

/** The headers whose presence is told. Their values are not. */
export const headerNames = [
  "allow",
  "cache-control",
  "deprecation",
  "etag",
  "link",
  "ratelimit",
  "ratelimit-policy",
  "retry-after",
  "sunset",
  "www-authenticate",
  "x-ratelimit-limit",
  "x-ratelimit-remaining",
  "x-ratelimit-reset",
] as const;
/** A header whose presence is told. */
export type HeaderName = (typeof headerNames)[number];

export const rowDirections = ["ascending", "descending", "neither"] as const;
/** How rows came. Rows that are all alike have no direction. */
export type RowDirection = (typeof rowDirections)[number];

export const pageSights = ["withinLimit", "aboveLimit", "anotherLimit", "cursorBehindShortPage", "sameCursor"] as const;
/**
 * What a page was like: no more or more rows than its limit, a limit that was not asked for, a next page behind one that was
 * not full, a next page that is the page itself.
 */
export type PageSight = (typeof pageSights)[number];

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
/** A status from 100 to 599. */
export type Status = `${"1" | "2" | "3" | "4" | "5"}${Digit}${Digit}`;
export type { OperationId };
/** A field of the contract. */
export type FieldName = (typeof fieldNames)[number];
/** An argument of the contract. */
export type ArgumentName = (typeof argumentNames)[number];
/** An error code that the contract has. */
export type ErrorCode = (typeof errorCodes)[number];
/** A value of an enumeration of the contract. */
export type ListedValue = (typeof listedValues)[number];

type Counts<Name extends string> = { readonly [Key in Name]?: Count };

/** All values that came at one place, together. */
export interface ValueShape {
  readonly types?: Counts<JsonType>;
  readonly formats?: Counts<Format>;
  /** Empty texts. */
  readonly empty?: Count;
  /** Values whose type, format or enumeration is not as the contract says. */
  readonly misfits?: Count;
  readonly enumeration?: Counts<"known" | "unknown">;
  /** Known values of an enumeration that the user lets be told. */
  readonly values?: Counts<ListedValue>;
  readonly lengths?: Counts<"none" | "one" | "many">;
  /** How the rows of lists came, by the field by which the contract says that they are ordered. */
  readonly order?: Counts<RowDirection>;
  /** The same where `reverse_order` was sent. */
  readonly reversed?: Counts<RowDirection>;
  /** Records that came without this field. */
  readonly absent?: Count;
  readonly fields?: { readonly [Name in FieldName]?: ValueShape };
  /** Fields that the contract does not have here. */
  readonly unknown?: readonly UnknownField[];
  /** Fields whose names cannot be told. */
  readonly untold?: Count;
  readonly items?: ValueShape;
}

/** A field that the contract does not have, with its name in words of a fixed list. */
export interface UnknownField {
  readonly words: readonly Word[];
  readonly style: "snake" | "camel";
  readonly shape: ValueShape;
}

/** All responses of one status, counted, and what those were like that were looked at. */
export interface StatusShape {
  readonly count: Count;
  readonly media: { readonly [M in MediaType]?: ResponseShape };
}

/** The responses of one status and media type that were looked at, together. */
export interface ResponseShape {
  /** Bodies that were empty, JSON or neither. */
  readonly bodies: Counts<"empty" | "json" | "other">;
  readonly headers?: Counts<HeaderName>;
  readonly errors?: Counts<ErrorCode>;
  /** Errors of a kind that the contract does not have. */
  readonly unknownErrors?: Count;
  readonly pages?: Counts<PageSight>;
  readonly body?: ValueShape;
}

/** The calls of one operation, together. */
export interface OperationShape {
  readonly calls: Count;
  /** Calls without a response. */
  readonly unanswered?: Count;
  readonly arguments?: Counts<ArgumentName>;
  readonly request?: ValueShape;
  readonly responses?: { readonly [S in Status]?: StatusShape };
}

/** Everything that an observer tells: the whole file. */
export interface Shapes {
  readonly format: "d6-shapes-1";
  readonly contract: typeof contractVersion;
  readonly operations: { readonly [Id in OperationId]?: OperationShape };
}
