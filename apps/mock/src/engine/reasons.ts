import type { Operation } from "../contract/contract.ts";
import type { Reason, Refusal, Reply } from "../contract/refusal.ts";
import { isError } from "../prism/prism.ts";
import type { Violation } from "../prism/prism.ts";

type Signed = Required<Pick<Reply, "by" | "why">>;

/** The gates by the case of the refusal at each. */
const gates: Record<string, NonNullable<Reason["gate"]>> = {
  bad_credentials: "credentials",
  not_authorised: "authorisation",
  not_activated: "activation",
};

/** A request is refused before anybody looks for an answer. */
export const byValidation = (text: string, violations: Violation[] = []): Signed => ({
  by: "validation",
  why: { text, ...(violations.length > 0 && { violations: violations.map(told) }) },
});

/** The school answers, with how well the response is known. */
export const bySchool = (operation: Operation, { status }: Reply): Signed => ({
  by: "school",
  why: { text: `The school answers ${status}.`, ...known(operation, status) },
});

/** The school refuses: by a gate, by a rule of the vendor, or because of what the contract does not allow. */
export function byRefusal(operation: Operation, refusal: Refusal, violations: Violation[]): Signed {
  const { status, case: name, detail } = refusal;
  const gate = gates[name];
  const errors = violations.filter(isError);
  const rule = { refusal: name, ...known(operation, status) };
  if (gate !== undefined) {
    return { by: "school", why: { text: `The gate of the ${gate} refuses the call (${name}).`, gate, ...rule } };
  }
  if (name === "invalid" && errors.length > 0) {
    const texts = errors.map(told).map(({ pointer, message }) => `${pointer}: ${message}`);
    const signed = byValidation(`The contract does not allow the request. ${texts.join("; ")}.`, errors);
    return { ...signed, why: { ...signed.why, ...rule } };
  }
  const fields = Object.values(detail.fields ?? {}).map((text) => text.replace(/\.?$/, "."));
  return {
    by: "school",
    why: { text: [`A rule of the school refuses the call (${name}).`, ...fields].join(" "), ...rule },
  };
}

/** An example of the contract is the answer, or the refusal of a request that it does not allow. */
export function byExample(
  { refused = [], ...reply }: Reply & { refused?: Violation[] },
  operation: Operation,
  why: string,
): Reply {
  const errors = refused.filter(isError);
  if (errors.length > 0) return { ...reply, ...byValidation("The contract does not allow the request.", errors) };
  return { ...reply, by: "example", why: { text: why, ...known(operation, reply.status) } };
}

function known({ evidence, page }: Operation, status: number): Pick<Reason, "evidence" | "page"> {
  const level = evidence.get(status);
  return { ...(level !== undefined && { evidence: level }), ...(page !== "" && { page }) };
}

function told({ path = [], code, message }: Violation): { pointer: string; message: string } {
  // Prism tells what is missing in its message alone.
  const missing = code === "required" ? /required property '(.+)'$/s.exec(message)?.[1] : undefined;
  const keys = missing === undefined ? path : [...path, missing];
  return {
    pointer: `/${keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`,
    message,
  };
}
