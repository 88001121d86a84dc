import type { Contract, Operation } from "../contract/contract.ts";
import { Refusal } from "../contract/refusal.ts";
import type { Reply } from "../contract/refusal.ts";
import { checkCredentials } from "../school/access/gates.ts";
import type { School } from "../school/school.ts";
import { forwarded } from "../prism/instance.ts";
import type { Sent, Violation } from "../prism/prism.ts";
import { byRefusal, bySchool } from "./reasons.ts";
import { refusalOf, word } from "./wording.ts";

export interface SchoolRoom {
  contract: Contract;
  school: School;
  headers: Headers;
  /** The school that the request names; undefined where it names none. */
  schoolId: number | undefined;
}

/** The school's answer to what Prism has validated. */
export async function schooledReply(sent: Sent, room: SchoolRoom): Promise<Reply> {
  let made: Reply | undefined;
  const school = async (violations: Violation[]) => (made = await answered(sent, violations, room));
  const { reply } = await forwarded({ ...sent, school });
  // Prism passes on what is sent; who answered and why is the mock's own.
  return { ...made, ...reply };
}

/** The gates stand in the vendor's order: credentials, authorisation, activation, validation. */
async function answered(sent: Sent, violations: Violation[], room: SchoolRoom): Promise<Reply> {
  const { operation, parameters, body } = sent;
  const { contract, school, headers, schoolId } = room;
  const { username, password } = contract.credentialHeaders;
  try {
    const refusal = refusalOf(violations, operation);
    if (refusal?.status === 401) throw refusal;
    checkCredentials(headers.get(username), headers.get(password));
    const call = { operation, schoolId, refusal, parameters, body: (body ?? {}) as Record<string, unknown> };
    const reply = await school.answer(call);
    return { ...reply, ...bySchool(operation, reply) };
  } catch (error) {
    if (error instanceof Refusal) return { ...word(error, operation), ...byRefusal(operation, error, violations) };
    throw error;
  }
}

/** The school that a request names, in the path (v1) or in a header (v2); undefined when that can be no school's id. */
export function schoolIdOf({ schoolParameters }: Contract, { parameters }: Operation, given: Sent["parameters"]) {
  const parameter = parameters.find(({ name }) => schoolParameters.includes(name));
  const id = parameter && given[parameter.name];
  return typeof id === "number" && id >= 0 ? id : undefined;
}
