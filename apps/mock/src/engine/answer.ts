import type { Contract, Operation } from "../contract/contract.ts";
import { invalid } from "../contract/refusal.ts";
import type { Reply } from "../contract/refusal.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import type { School } from "../school/school.ts";
import { readBody } from "./body.ts";
import { mockedReply, preferenceOf } from "./mocked.ts";
import { isForced } from "../prism/preference.ts";
import type { Resource } from "../prism/prism.ts";
import { schooledReply } from "./schooled.ts";
import { sentOf } from "./sent.ts";
import { word } from "./wording.ts";

export interface AnswerOptions {
  contract: Contract;
  /** The operations of the contract as Prism reads them, by id. */
  resources: Map<string, Resource>;
  /** What stands around the answers of an operation, the outermost first. */
  scenarios(operation: Operation): Scenario[];
  /** Whether a reply that breaks the contract is an error. */
  strict: boolean;
  /** Whether all answers come from the examples, as with the stock Prism. */
  stateless: boolean;
}

/** A reply and the operation that it is for. */
export interface Answered {
  operation: Operation;
  reply: Reply;
}

/** Answers requests for operations of the contract; undefined for another method or path. */
export type Answer = (
  request: Request,
  url: URL,
  path: string,
  withSchool: <Result>(work: (school: School) => Promise<Result>) => Promise<Result>,
) => Promise<Answered | undefined>;

export function createAnswer({ contract, resources, scenarios, strict, stateless }: AnswerOptions): Answer {
  const around = new Map(contract.operations.map((operation) => [operation, scenarios(operation)]));
  return async (request, url, path, withSchool) => {
    // HEAD is answered as GET; the server leaves out the body.
    const found = contract.match(request.method === "HEAD" ? "GET" : request.method, path);
    if (!found) return undefined;
    const { operation } = found;
    const answered = (reply: Reply): Answered => ({ operation, reply });
    const { headers } = request;
    const query = url.searchParams;
    const params = decoded(found.params);
    if (!params) return answered(word(undecodable, operation));
    const preference = await preferenceOf(headers, query);
    if ("status" in preference) return answered(preference);
    const body = await readBody(request);
    if ("status" in body) return answered(body);
    const sent = sentOf(operation, resources.get(operation.id)!, { path, params, query, headers, body });
    return withSchool(async (school) => {
      if (stateless || isForced(preference) || !school.knows(operation)) {
        return answered(await mockedReply(sent, preference, strict));
      }
      const room = { contract, school, headers, scenarios: around.get(operation) ?? [] };
      return answered(await schooledReply(sent, room, strict));
    });
  };
}

const undecodable = invalid({ path: "The path is not validly percent-encoded" });

/** The parameters of a path; undefined where one is malformed, which Prism would throw at. */
function decoded(params: Record<string, string>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(Object.entries(params).map(([name, text]) => [name, decodeURIComponent(text)]));
  } catch {
    return undefined;
  }
}
