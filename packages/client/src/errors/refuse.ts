import { InvalidRequestError } from "./invalid-request-error.ts";

/** Throws what is wrong with an argument or option. The problem ends the sentence that begins with its name. */
export type Refuse = (argument: string, problem: string) => never;

/** Makes what refuses the arguments of a call. Nothing has been sent then. */
export function refusing(call: string, operation?: string): Refuse {
  return (argument, problem) => {
    throw new InvalidRequestError(`${call}: \`${argument}\` ${problem}.`, { operation, argument });
  };
}

/** Refuses names that are not known. */
export function refuseUnknown(values: object, known: readonly string[], refuse: Refuse): void {
  for (const name of Object.keys(values)) {
    if (!known.includes(name)) refuse(name, `is unknown (known: ${known.join(", ")})`);
  }
}
