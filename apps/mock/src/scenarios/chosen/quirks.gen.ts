// Generated from the files in quirks/ by `pnpm generate`. Do not edit.
import type { Quirk } from "../quirk.ts";
import { quirk as activationLag } from "../quirks/activation-lag.ts";
import { quirk as addressLines } from "../quirks/address-lines.ts";
import { quirk as apiTypeId } from "../quirks/api-type-id.ts";
import { quirk as curriculumOff } from "../quirks/curriculum-off.ts";
import { quirk as limitAboveMaximum } from "../quirks/limit-above-maximum.ts";
import { quirk as noFinanceRows } from "../quirks/no-finance-rows.ts";
import { quirk as notActivated } from "../quirks/not-activated.ts";
import { quirk as stateChangeBody } from "../quirks/state-change-body.ts";
import { quirk as telephone } from "../quirks/telephone.ts";
import { quirk as unauthorisedText } from "../quirks/unauthorised-text.ts";
import { quirk as v2ClientIntegrations } from "../quirks/v2-client-integrations.ts";

/** What the API may do where the vendor's pages and live use disagree, or where nobody has shown it. */
export interface Quirks {
  /** How many seconds pass before calls are let through after an activation. */
  "activation-lag": number;
  /** What separates the lines of an address on the calls for schools. */
  "address-lines": "crlf" | "slashes";
  /** The JSON type of api_type_id in Get Clients. */
  "api-type-id": "number" | "string";
  /** What calls of Curriculum+ answer for a school that does not have it. */
  "curriculum-off": "not-activated" | "forbidden" | "route-not-found";
  /** What becomes of a limit above meta.max_allowed_limit in v2. */
  "limit-above-maximum": "refused" | "lowered";
  /** What the lists of Finance+ in v1 answer when nothing matches. */
  "no-finance-rows": "not-found" | "empty";
  /** The status of the error Integration not activated. */
  "not-activated": 401 | 403;
  /** What the v1 state change answers when it succeeds. */
  "state-change-body": "array" | "none";
  /** How telephone_number is written in Get Clients. */
  telephone: "digits" | "spaced";
  /** The words of v1 for a school that has not authorised you. */
  "unauthorised-text": "page" | "live";
  /** Whether the account has Get Client Integrations of v2. */
  "v2-client-integrations": "served" | "route-not-found";
}

/** Every quirk by its name; the first choice of each is the default. */
export const quirks: Record<keyof Quirks, Quirk> = {
  "activation-lag": activationLag,
  "address-lines": addressLines,
  "api-type-id": apiTypeId,
  "curriculum-off": curriculumOff,
  "limit-above-maximum": limitAboveMaximum,
  "no-finance-rows": noFinanceRows,
  "not-activated": notActivated,
  "state-change-body": stateChangeBody,
  telephone,
  "unauthorised-text": unauthorisedText,
  "v2-client-integrations": v2ClientIntegrations,
};
