export interface Reply {
  status: number;
  /** Absent for an empty body. */
  body?: unknown;
  /** Headers beside the content type. */
  headers?: Record<string, string>;
  /** The case of a refusal, such as `not_activated`, as the contract's example is called. */
  refusal?: string;
  /** What is sent as it is, instead of the body. */
  raw?: string | Uint8Array;
  /** Whether the body is sent in pieces that take their time. */
  slow?: boolean;
  /** Who answered: `school`, `example`, `validation`, `stray` or `rule:` and an id; filled in where it is left out. */
  by?: string;
  /** Why it was answered so. */
  why?: Reason;
}

/** Why a request was answered as it was. */
export interface Reason {
  /** In words. */
  text: string;
  refusal?: string;
  gate?: "credentials" | "authorisation" | "activation";
  /** How well the response is known. */
  evidence?: string;
  /** The vendor's page. */
  page?: string;
  /** What the request or the answer breaks of the contract. */
  violations?: { pointer: string; message: string }[];
  /** The rule that came nearest without matching. */
  nearest?: { rule: string; name?: string; pointer: string; expected: unknown; got?: unknown; note?: string };
  /** The operations that are nearest to a path that there is not. */
  operations?: string[];
}

/**
 * The school says no. It names the case; the words come from the contract's example of that name for the operation at
 * hand, so that every page keeps its own text.
 */
export class Refusal extends Error {
  override name = "Refusal";
  readonly status: number;
  readonly case: string;
  readonly detail: Detail;

  constructor(status: number, name: string, detail: Detail = {}) {
    super(`${status} ${name}`);
    this.status = status;
    this.case = name;
    this.detail = detail;
  }
}

export interface Detail {
  /** What is wrong, by field. */
  fields?: Record<string, string>;
  /** The record as it is, where the contract has one in the error. */
  data?: unknown;
}

/** Input is invalid: a text for each field. */
export const invalid = (fields: Record<string, string>): Refusal => new Refusal(400, "invalid", { fields });
