import type { CallContext } from "../../call/call-context.ts";
import type { IncomingResponse, Layer, OutgoingRequest } from "../../call/layer.ts";
import { checkOptions, must } from "../../call/option-checks.ts";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import { sensitiveFields } from "../../generated/sensitive.gen.ts";
import { coarse, coarseCount, coarseShape, coarseTally, withoutGaps } from "./coarse.ts";
import { contractVersion, fieldNames, places } from "./places.gen.ts";
import type { OperationId } from "./places.gen.ts";
import type { OperationPlaces } from "./place.ts";
import { lookAtResponse, mediaTypeOf, noResponse, parsed, responseShape } from "./seen-response.ts";
import type { SeenResponse } from "./seen-response.ts";
import { add, look, nothingSeen, valuesIn } from "./seen.ts";
import type { Seen, Tally } from "./seen.ts";
import type { OperationShape, Shapes, StatusShape } from "./shapes.ts";

/** The options of `observe`. */
export interface ObserveOptions {
  /**
   * Names of enumerated fields whose known values are told, such as `status`. Personal fields are refused. Values that
   * the contract does not have are only counted. Default: none.
   */
  values?: readonly string[] | undefined;
}

/** Turns calls into shapes. */
export interface Observer {
  /** For `middleware` of `createClient`; put it last, so that it sees what is sent and what comes. */
  readonly middleware: Layer;
  /** What was seen until now. It holds no value of a request or a response; write it as JSON. */
  shapes(): Shapes;
}

interface SeenOperation {
  places: OperationPlaces;
  calls: number;
  unanswered: number;
  args: Tally;
  request: Seen;
  responses: Map<number, SeenStatus>;
}

interface SeenStatus {
  count: number;
  media: Map<string, SeenResponse>;
}

const mayTell = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((name) => fieldNames.includes(name as never) && !sensitiveFields.includes(name as never));
const checks = { values: must("a list of fields of the contract that are not personal", mayTell) };

// Of each kind, the first are looked at, and then a part: what is alike shall not slow down a service.
const firstOnes = 100;
const oneIn = 200;

/**
 * Makes an observer: its middleware keeps of each attempt which fields came, of which types and formats, and how often,
 * coarsely. Every response is counted; bodies are read of the first 100 of an operation and status, then of one in 200. What
 * fails in the observer does not change how a call ends.
 *
 * @throws {ConfigurationError} When an option is wrong.
 */
export function observe(options: ObserveOptions = {}): Observer {
  checkOptions(options, checks, (name, problem) => {
    throw new ConfigurationError(`observe: ${name} ${problem}.`);
  });
  const told: ReadonlySet<string> = new Set(options.values);
  const seen = new Map<string, SeenOperation>();
  return {
    middleware(request, next, context) {
      const answer = next(request, context);
      const operation = safely(() => begin(seen, context));
      if (!operation) return answer;
      // The call gets what it would get without an observer; the observer has its own look at it.
      return answer.then(
        (response) => {
          safely(() => end(operation, request, response, context, told));
          return response;
        },
        (error: unknown) => {
          operation.unanswered++;
          throw error;
        },
      );
    },
    shapes: () => ({
      format: "d6-shapes-1",
      contract: contractVersion,
      operations: Object.fromEntries(
        [...seen].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([id, each]) => [id, operationShape(each)]),
      ),
    }),
  };
}

function begin(seen: Map<string, SeenOperation>, { operation: id }: CallContext): SeenOperation | undefined {
  if (id === undefined) return undefined;
  let operation = seen.get(id);
  if (!operation) {
    if (!Object.hasOwn(places, id)) return undefined;
    const known: OperationPlaces = places[id as OperationId];
    const request = nothingSeen(known.request);
    operation = { places: known, calls: 0, unanswered: 0, args: new Map(), request, responses: new Map() };
    seen.set(id, operation);
  }
  operation.calls++;
  return operation;
}

function end(
  operation: SeenOperation,
  request: OutgoingRequest,
  response: IncomingResponse,
  context: CallContext,
  told: ReadonlySet<string>,
): void {
  const { status } = response;
  let all = operation.responses.get(status);
  if (!all) operation.responses.set(status, (all = { count: 0, media: new Map() }));
  if (all.count++ >= firstOnes && all.count % oneIn > 0) return;
  const media = mediaTypeOf(response.headers);
  const seen = all.media.get(media) ?? noResponse(operation.places.responses[status]);
  all.media.set(media, seen);
  for (const name of operation.places.arguments) {
    if (context.arguments[name] !== undefined) add(operation.args, name);
  }
  const body = parsed(request.body);
  if (body !== undefined) look(operation.request, body, { valuesOf: () => valuesIn(body), told });
  lookAtResponse(seen, response, context.arguments, told);
}

const operationShape = ({ calls, unanswered, args, request, responses }: SeenOperation): OperationShape =>
  withoutGaps<OperationShape>({
    calls: coarse(calls),
    unanswered: coarseCount(unanswered),
    arguments: coarseTally(args),
    request: request.times > 0 ? coarseShape(request) : undefined,
    responses: responses.size > 0 ? Object.fromEntries([...responses].map(byStatus)) : undefined,
  });

const byStatus = ([status, { count, media }]: [number, SeenStatus]): [number, StatusShape] => {
  const sorted = [...media].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const shapes = Object.fromEntries(sorted.map(([name, seen]) => [name, responseShape(seen)]));
  return [status, { count: coarse(count), media: shapes }];
};

function safely<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    // What cannot be observed is left out. There is nowhere to tell it.
    return undefined;
  }
}
