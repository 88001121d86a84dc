import { ApiError } from "./api-error.ts";
import type { AnswerDetails } from "./api-error.ts";

type Fields = Readonly<Record<string, string>> | undefined;

/**
 * 400: d6 refused a field or an argument. When an integration is in the requested state already, v2 answers this too
 * and `body.data` holds the record as it is; that may be treated as success.
 */
export class ValidationError extends ApiError<"validation", AnswerDetails & { fields: Fields }> {
  override readonly kind = "validation" as const;
  /** Field name to message, from v2. Undefined when d6 named no fields, as always in v1. */
  declare readonly fields: Fields;

  override get name(): "ValidationError" {
    return "ValidationError";
  }
}
