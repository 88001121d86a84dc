import type { Contract, Operation } from "../contract/contract.ts";
import { invalid } from "../contract/refusal.ts";
import type { Reply } from "../contract/refusal.ts";
import { composed } from "../scenarios/scenario.ts";
import type { Layer, ScenarioCall } from "../scenarios/scenario.ts";
import type { Target } from "../scenarios/rules/match.ts";
import type { School } from "../school/school.ts";
import { readBody } from "./body.ts";
import { brokenReply, violationsIn } from "./judgement.ts";
import { mockedReply, preferenceOf } from "./mocked.ts";
import { isForced } from "../prism/preference.ts";
import type { Resource, Sent } from "../prism/prism.ts";
import { schoolIdOf, schooledReply } from "./schooled.ts";
import { sentOf } from "./sent.ts";
import { byExample, byValidation } from "./reasons.ts";
import { word } from "./wording.ts";

export interface AnswerOptions {
  contract: Contract;
  /** The operations of the contract as Prism reads them, by id. */
  resources: Map<string, Resource>;
  /** Whether a reply that breaks the contract is an error. */
  strict: boolean;
  /** Whether all answers come from the examples, as with the stock Prism. */
  stateless: boolean;
}

/** What an answer is made with, of the session that asks. */
export interface Asking {
  withSchool<Result>(work: (school: School) => Promise<Result>): Promise<Result>;
  /** What stands around the answers of the school, the outermost first. */
  layers(operation: Operation): Layer[];
  /** The rules, which stand around all that. */
  rules(target: Target, resource: Resource): Layer;
  /** Told what is called, before anything is answered. */
  called(operation: Operation): void;
  /** Told the body as it came. */
  read(text: string): void;
}

/** A reply and the operation that it is for. */
export interface Answered {
  operation: Operation;
  reply: Reply;
}

/** Answers requests for operations of the contract; undefined for another method or path. */
export type Answer = (request: Request, url: URL, path: string, asking: Asking) => Promise<Answered | undefined>;

export function createAnswer({ contract, resources, strict, stateless }: AnswerOptions): Answer {
  return async (request, url, path, asking) => {
    // HEAD is answered as GET; the server leaves out the body.
    const found = contract.match(request.method === "HEAD" ? "GET" : request.method, path);
    if (!found) return undefined;
    const { operation } = found;
    asking.called(operation);
    const answered = (reply: Reply): Answered => ({ operation, reply });
    const { headers } = request;
    const query = url.searchParams;
    const params = decoded(found.params);
    if (!params) return answered({ ...word(undecodable, operation), ...byValidation("The path cannot be decoded.") });
    const preference = await preferenceOf(headers, query);
    if ("status" in preference)
      return answered({ ...preference, ...byValidation("The Prefer header cannot be read.") });
    const body = await readBody(request);
    if ("status" in body) return answered({ ...body, ...byValidation("The body is not read.") });
    asking.read(body.text);
    const resource = resources.get(operation.id)!;
    const sent = sentOf(operation, resource, { path, params, query, headers, body });
    if (isForced(preference)) {
      return answered(
        byExample(await mockedReply(sent, preference, strict), operation, "The request asked for it by Prefer."),
      );
    }

    // What Prism mocks it has judged itself.
    let isMocked = false;
    const inside = async (call: ScenarioCall): Promise<Reply> => {
      const changed = changedBy(call, sent);
      return asking.withSchool(async (school) => {
        isMocked = stateless || !school.knows(operation);
        if (isMocked) {
          return byExample(
            await mockedReply(changed, preference, strict),
            operation,
            "The contract has it as an example.",
          );
        }
        return schooledReply(changed, { contract, school, headers, schoolId: call.schoolId });
      });
    };
    const around = composed(asking.layers(operation), inside);
    const judged = async (call: ScenarioCall): Promise<Reply> => {
      const reply = await around(call);
      const violations = strict && !isMocked ? violationsIn(resource, reply) : [];
      return violations.length > 0
        ? { ...brokenReply(operation, reply, violations), by: reply.by!, why: reply.why! }
        : reply;
    };
    const { parameters } = sent;
    const call = {
      operation,
      schoolId: schoolIdOf(contract, operation, parameters),
      parameters,
      body: body.value,
      headers,
    };
    const rules = asking.rules({ path: params, query, headers, body: body.value }, resource);
    return answered(await composed([rules], judged)(call));
  };
}

const undecodable = invalid({ path: "The path is not validly percent-encoded" });

/** What is sent to the school, with what a scenario has changed. */
function changedBy(call: ScenarioCall, sent: Sent): Sent {
  return { ...sent, parameters: call.parameters, body: call.operation.body ? call.body : undefined };
}

/** The parameters of a path; undefined where one is malformed, which Prism would throw at. */
function decoded(params: Record<string, string>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(Object.entries(params).map(([name, text]) => [name, decodeURIComponent(text)]));
  } catch {
    return undefined;
  }
}
