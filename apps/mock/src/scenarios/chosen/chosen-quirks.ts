import type { Operation } from "../../contract/contract.ts";
import { quirks as known } from "./quirks.gen.ts";
import type { Quirks } from "./quirks.gen.ts";
import type { Quirk } from "../quirk.ts";
import type { Layer } from "../scenario.ts";

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
    Object.entries<Quirk>(known).map(([name, quirk]) => [name, checked(name, quirk, wanted[name])]),
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
export const quirkScenarios = (chosen: Chosen, operation: Operation): Layer[] =>
  Object.entries<Quirk>(known).flatMap(([name, { choices, touches }]) => {
    const choice = chosen[name as keyof Quirks];
    const scenario = choices[choice]?.scenario;
    return scenario && touches(operation) ? [{ name: `${name}=${choice}`, scenario }] : [];
  });

/** What the choices set at the school. */
export const schoolSettings = (chosen: Chosen): { lag?: number } =>
  Object.assign(
    {},
    ...Object.entries<Quirk>(known).map(([name, { school }]) => school?.(chosen[name as keyof Quirks])),
  );
