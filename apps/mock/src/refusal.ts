import type { Operation } from "./contract.ts";

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
