import type { Evidence } from "@d6-integrate/spec";
import type { Operation } from "./contract.ts";
import { activationLag } from "./quirks/activation-lag.ts";
import { addressLines } from "./quirks/address-lines.ts";
import { apiTypeId } from "./quirks/api-type-id.ts";
import { curriculumOff } from "./quirks/curriculum-off.ts";
import { limitAboveMaximum } from "./quirks/limit-above-maximum.ts";
import { noFinanceRows } from "./quirks/no-finance-rows.ts";
import { notActivated } from "./quirks/not-activated.ts";
import type { Quirk } from "./quirks/quirk.ts";
import { stateChangeBody } from "./quirks/state-change-body.ts";
import { telephone } from "./quirks/telephone.ts";
import { unauthorisedText } from "./quirks/unauthorised-text.ts";
import { v2ClientIntegrations } from "./quirks/v2-client-integrations.ts";
import type { Scenario } from "./scenario.ts";

/**
 * What the API may do where the vendor's pages and live use disagree, or where nobody has shown it. The first choice of
 * each is the default.
 */
export interface Quirks {
  /** The JSON type of `api_type_id` in Get Clients. */
  "api-type-id": "number" | "string";
  /** What the v1 state change answers when it succeeds: 200 with `[]`, or 204. */
  "state-change-body": "array" | "none";
  /** How many seconds pass before calls are let through after an activation, 0 to 600. */
  "activation-lag": number;
  /** The status of the error `Integration not activated`. */
  "not-activated": 401 | 403;
  /** What Curriculum+ answers for a school that does not have it. */
  "curriculum-off": "not-activated" | "forbidden" | "route-not-found";
  /** What the lists of Finance+ in v1 answer when nothing matches: 404, or `[]`. */
  "no-finance-rows": "not-found" | "empty";
  /** What becomes of a limit above `meta.max_allowed_limit` in v2. */
  "limit-above-maximum": "refused" | "lowered";
  /** How `telephone_number` is written in Get Clients. */
  telephone: "digits" | "spaced";
  /** What separates the lines of a school's address: CRLF, or the text `/r/n`. */
  "address-lines": "crlf" | "slashes";
  /** The words of v1 for a school that has not authorised you. */
  "unauthorised-text": "page" | "live";
  /** Whether the account has Get Client Integrations of v2. */
  "v2-client-integrations": "served" | "route-not-found";
}

const known: Record<keyof Quirks, Quirk> = {
  "api-type-id": apiTypeId,
  "state-change-body": stateChangeBody,
  "activation-lag": activationLag,
  "not-activated": notActivated,
  "curriculum-off": curriculumOff,
  "no-finance-rows": noFinanceRows,
  "limit-above-maximum": limitAboveMaximum,
  telephone,
  "address-lines": addressLines,
  "unauthorised-text": unauthorisedText,
  "v2-client-integrations": v2ClientIntegrations,
};

/** A choice for every quirk, by name. */
export type Chosen = Record<keyof Quirks, string>;

/**
 * Fills in the defaults.
 *
 * @throws RangeError for a name or a choice that does not exist, with those that do.
 */
export function chosenQuirks(wanted: Partial<Record<string, unknown>> = {}): Chosen {
  for (const name of Object.keys(wanted)) {
    if (!Object.hasOwn(known, name)) {
      throw new RangeError(
        `There is no quirk ${JSON.stringify(name)}, expected one of ${Object.keys(known).join(", ")}.`,
      );
    }
  }
  return Object.fromEntries(
    Object.entries(known).map(([name, quirk]) => [name, checked(name, quirk, wanted[name])]),
  ) as Chosen;
}

function checked(name: string, { choices, upTo }: Quirk, wanted: unknown): string {
  const names = Object.keys(choices);
  if (wanted === undefined) return names[0]!;
  const choice = typeof wanted === "string" ? wanted : JSON.stringify(wanted);
  const isNumber = upTo !== undefined && /^\d{1,9}$/.test(choice) && Number(choice) <= upTo;
  if (isNumber || (upTo === undefined && Object.hasOwn(choices, choice))) return choice;
  const expected = upTo === undefined ? names.join(" or ") : `a whole number from 0 to ${upTo}`;
  throw new RangeError(`The quirk ${name} is ${JSON.stringify(wanted)}, expected ${expected}.`);
}

/** What stands around the answers of an operation. */
export const quirkScenarios = (chosen: Chosen, operation: Operation): Scenario[] =>
  Object.entries(known).flatMap(([name, { choices, touches }]) => {
    const scenario = choices[chosen[name as keyof Quirks]]?.scenario;
    return scenario && touches(operation) ? [scenario] : [];
  });

/** A quirk as `GET /__mock/quirks` lists it. */
export interface ListedQuirk {
  name: string;
  about: string;
  chosen: string;
  choices: { name: string; evidence: Evidence; says: string }[];
  /** The labels under which the contract lists the assumptions behind it. */
  gaps: string[];
  operations: string[];
  /** The vendor's pages of these operations. */
  pages: string[];
}

/** All quirks with what speaks for each choice. */
export const listQuirks = (chosen: Chosen, operations: Operation[]): ListedQuirk[] =>
  Object.entries(known).map(([name, { about, choices, gaps = [], touches }]) => {
    const touched = operations.filter(touches);
    return {
      name,
      about,
      chosen: chosen[name as keyof Quirks],
      choices: Object.entries(choices).map(([choice, { evidence, says }]) => ({ name: choice, evidence, says })),
      gaps,
      operations: touched.map(({ id }) => id),
      pages: [...new Set(touched.map(({ page }) => page))],
    };
  });
