import type { Contract, Operation } from "../contract/contract.ts";
import { Refusal } from "../contract/refusal.ts";
import type { Reply } from "../contract/refusal.ts";
import { composed } from "../scenarios/scenario.ts";
import type { Scenario, ScenarioCall } from "../scenarios/scenario.ts";
import { checkCredentials } from "../school/access/gates.ts";
import type { School } from "../school/school.ts";
import { forwarded } from "../prism/instance.ts";
import { brokenReply } from "./judgement.ts";
import type { Sent, Violation } from "../prism/prism.ts";
import { validateInput } from "../prism/validation.ts";
import { refusalOf, word } from "./wording.ts";

export interface SchoolRoom {
  contract: Contract;
  school: School;
  scenarios: Scenario[];
  headers: Headers;
}

/** The school's answer to what Prism has validated, with the scenarios around it. */
export async function schooledReply(sent: Sent, room: SchoolRoom, strict: boolean): Promise<Reply> {
  const { operation, body, parameters } = sent;
  const { contract, scenarios, headers } = room;
  const schoolId = schoolIdOf(contract, operation, parameters);
  const school = (violations: Violation[]) =>
    composed(scenarios, (call) => answered(call, sent, violations, room))({
      operation,
      schoolId,
      parameters,
      body,
      headers,
    });
  const { reply, violations } = await forwarded({ ...sent, school }, strict);
  return violations.output.length > 0 ? brokenReply(operation, reply, violations.output) : reply;
}

/** The gates stand in the vendor's order: credentials, authorisation, activation, validation. */
async function answered(
  call: ScenarioCall,
  sent: Sent,
  violations: Violation[],
  { contract, school, headers }: SchoolRoom,
): Promise<Reply> {
  const { operation } = sent;
  const { username, password } = contract.credentialHeaders;
  try {
    const refusal = refusalOf(call.body === sent.body ? violations : anew(sent, call.body), operation);
    if (refusal?.status === 401) throw refusal;
    checkCredentials(headers.get(username), headers.get(password));
    if (call.schoolId !== undefined) await school.admit(operation, call.schoolId);
    if (refusal) throw refusal;
    const { schoolId = 0, parameters, body = {} } = call;
    return await school.answer({ operation, schoolId, parameters, body: body as Record<string, unknown> });
  } catch (error) {
    if (error instanceof Refusal) return word(error, operation);
    throw error;
  }
}

/** A scenario may have changed the body. */
function anew(sent: Sent, body: unknown): Violation[] {
  const outcome = validateInput({ resource: sent.resource, element: { ...sent, body } });
  return outcome._tag === "Left" ? outcome.left : [];
}

/** The school that a request names, in the path (v1) or in a header (v2); undefined when that can be no school's id. */
function schoolIdOf({ schoolParameters }: Contract, { parameters }: Operation, given: Sent["parameters"]) {
  const parameter = parameters.find(({ name }) => schoolParameters.includes(name));
  const id = parameter && given[parameter.name];
  return typeof id === "number" && id >= 0 ? id : undefined;
}
