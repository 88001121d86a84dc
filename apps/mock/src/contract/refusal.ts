export interface Reply {
  status: number;
  /** Absent for an empty body. */
  body?: unknown;
  /** Headers beside the content type. */
  headers?: Record<string, string>;
  /** The case of a refusal, such as `not_activated`, as the contract's example is called. */
  refusal?: string;
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
