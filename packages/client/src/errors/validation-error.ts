import { ApiError } from "./api-error.ts";

/**
 * 400: d6 refused a field or an argument. When an integration is in the requested state already, v2 responds with this too
 * and `body.data` holds the record as it is; that may be treated as success.
 */
export class ValidationError extends ApiError<"validation"> {
  /** Field name to message, from v2. Undefined when d6 named no fields, as always in v1. */
  get fields(): Readonly<Record<string, string>> | undefined {
    const { body } = this;
    const named: unknown = body && "validation_errors" in body ? body.validation_errors : undefined;
    const texts = Object.entries(typeof named === "object" && !Array.isArray(named) ? (named ?? {}) : {}).filter(
      (field): field is [string, string] => typeof field[1] === "string",
    );
    // PHP writes an empty record as an empty list.
    return texts.length > 0 ? Object.fromEntries(texts) : undefined;
  }

  override get name(): "ValidationError" {
    return "ValidationError";
  }
}
