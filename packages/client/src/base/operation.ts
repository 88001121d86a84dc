/** What the client has to know of an operation at run time; the generated constants are these. */
export interface Operation {
  /** The `operationId` of the contract, such as `v1UpdateNote`. */
  readonly id: string;
  /** Absent means GET. */
  readonly method?: Method;
  /** The path template, which begins with the version: `/v1/settings/clients/{school_login_id}`. */
  readonly path: string;
  /** The arguments by the name that callers use. */
  readonly parameters: { readonly [argument: string]: Parameter };
  /** Absent when the operation takes no body. */
  readonly body?: "required" | "optional";
  /** Whether it is a list of v1, which responds with 404 when there are no rows. */
  readonly list?: true;
  /** Whether it answers in pages: `data`, and in `meta` the cursor of what comes behind it. */
  readonly paged?: true;
  /** The declared 2xx statuses without a body. */
  readonly empty?: readonly number[];
  /** The declared statuses from 400 on, when they are not the usual ones. */
  readonly errors?: readonly number[];
}

/** Where an argument goes, and what may be sent. */
export interface Parameter {
  readonly in: "path" | "query" | "header";
  /** An array is sent with commas: `grade_id=3,4`. */
  readonly type: "integer" | "integer-or-string" | "integer-array" | "integer-or-string-array" | "boolean" | "string";
  readonly required?: true;
  /** The name on the wire, when it is not the argument's. */
  readonly wireName?: string;
}

/** The methods of the contract. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
