import { createClient } from "@d6-integrate/client";
import type { CallOptions, Client } from "@d6-integrate/client";
import { createMock, credentials } from "@d6-integrate/mock";
import { methodOf, minimalInput } from "../calls.ts";
import { examplesOf, operations, requestsOf, statusesOf } from "../contract.ts";
import type { Operation } from "../contract.ts";
import { flowFiles } from "../flows/flow-file.ts";
import { play } from "../flows/play.ts";
import { hearGenerated } from "../generated-answers.ts";
import type { Heard } from "../generated-answers.ts";
import { generatedInputs } from "../generated-inputs.ts";
import { meet } from "../hostile/meet.ts";
import { hostileAnswers, startHostileServer } from "../hostile/server.ts";
import { trials } from "../optional-values.ts";
import { record } from "../recorder.ts";
import type { JudgedExchange } from "../recorder.ts";
import { toRequest, wireRequest } from "../wire-request.ts";
import { outcomesIn } from "./outcomes.ts";

/** What client and mock said to each other, and how each call ended for its caller. */
export interface Conversation {
  exchanges: JudgedExchange[];
  /** As `operation: outcome`. */
  outcomes: Set<string>;
  /** The workflows that held, as `file workflow`. */
  flows: Set<string>;
  /** How many of the requests were generated from schemas. */
  generatedRequests: number;
  /** What the contract itself answered to the client, in bodies generated from schemas. */
  generatedAnswers: JudgedExchange[];
  /** What the client made of them. */
  heard: Heard[];
}

const baseUrl = "http://127.0.0.1/api";

/**
 * Has the client say everything that the contract lets it say: each example is asked for, each flow played, each optional
 * parameter tried, the edges of all arguments combined in pairs, each list read to its end and once empty; and
 * has it told what no contract promises.
 */
export async function converse(): Promise<Conversation> {
  const mock = await createMock();
  const { fetch, exchanges } = record(baseUrl, mock.fetch);
  const client = createClient({ credentials, baseUrl, fetch, retry: false });
  const conversation: Conversation = {
    exchanges,
    outcomes: new Set(),
    flows: new Set(),
    generatedRequests: 0,
    generatedAnswers: [],
    heard: [],
  };
  for (const { name, workflows } of flowFiles) {
    for (const workflow of workflows) {
      await mock.reset();
      await play(client, workflow);
      conversation.flows.add(`${name} ${workflow.workflowId}`);
    }
  }
  for (const operation of operations) {
    await mock.reset();
    await talkAbout(operation, client, conversation);
    for (const request of leftOut(operation)) await fetch(request);
    const { heard, exchanges: answered } = await hearGenerated(operation);
    conversation.heard.push(...heard);
    conversation.generatedAnswers.push(...answered);
  }
  await mock.close();
  await meetHostility(conversation.outcomes);
  return conversation;
}

async function talkAbout(operation: Operation, client: Client, conversation: Conversation): Promise<void> {
  const say = (input: object, options?: CallOptions) => call(client, operation, conversation.outcomes, input, options);
  const minimal = minimalInput(operation);
  for (const { status, name } of cases(operation)) {
    const prefer = name === undefined ? `code=${status}` : `code=${status}, example=${name}`;
    for (const noRows of ["throw", "empty"] as const) await say(minimal, { headers: { prefer }, noRows });
  }
  for (const body of Object.values(requestsOf(operation))) await say({ ...minimal, body });
  for (const { required, name, schema } of operation.parameters) {
    if (required || name === "cursor") continue;
    for (const trial of trials({ name, schema })) await say({ ...minimal, ...trial });
  }
  if (operation.parameters.some(({ name }) => name === "cursor")) await readToTheEnd(operation, client, conversation);
  for (const input of generatedInputs(operation)) {
    await say(input);
    conversation.generatedRequests++;
  }
}

/** What the client never sends though the contract allows it: `false` in a query, which it leaves out. */
function* leftOut(operation: Operation): Generator<Request> {
  for (const { name, schema } of operation.parameters) {
    if (schema.type !== "boolean") continue;
    const request = wireRequest(operation, { ...minimalInput(operation), [name]: false });
    yield toRequest(operation, request, { baseUrl, ...credentials });
  }
}

const cases = (operation: Operation): { status: number; name: string | undefined }[] =>
  statusesOf(operation).flatMap((status) => {
    const names: (string | undefined)[] = Object.keys(examplesOf(operation, status));
    return (names.length > 0 ? names : [undefined]).map((name) => ({ status, name }));
  });

async function call(
  client: Client,
  operation: Operation,
  outcomes: Set<string>,
  input: object,
  options?: CallOptions,
): Promise<void> {
  const ending = await methodOf(client, operation)
    .withResponse(input, options)
    .then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
  for (const outcome of outcomesIn(operation, ending)) outcomes.add(`${operation.id}: ${outcome}`);
}

/** One row at a time, until a page has no cursor. */
async function readToTheEnd(operation: Operation, client: Client, { outcomes }: Conversation): Promise<void> {
  interface Paged {
    pages(): AsyncIterable<{ data: unknown[]; meta: { next_cursor?: string } }>;
  }
  const list = methodOf(client, operation)({ ...minimalInput(operation), limit: 1 }) as unknown as Paged;
  let read = 0;
  for await (const { data, meta } of list.pages()) {
    read += data.length;
    if (meta.next_cursor === undefined && read > 1) outcomes.add(`${operation.id}: last page`);
  }
}

/** The outcomes that no answer of the mock has: a fault of each kind is enough here. */
async function meetHostility(outcomes: Set<string>): Promise<void> {
  const server = await startHostileServer();
  const kinds = new Map(hostileAnswers.toReversed().map((answer) => [answer.ending, answer]));
  for (const kind of ["connection", "timeout", "aborted", "unexpected-response"] as const) {
    await Promise.all(
      operations.map(async (operation) => {
        const { ending } = await meet(server, operation, kinds.get(kind)!);
        if (ending === kind) outcomes.add(`${operation.id}: ${kind}`);
      }),
    );
  }
  await server.close();
}
