import type { Way } from "../contract/descending-lists.ts";
import type { Operation } from "../contract/contract.ts";
import type { Layer, Scenario } from "./scenario.ts";

/** The school's rows come the lowest first. What stands around an operation of which the contract says otherwise. */
export const statedOrder = ({ descending }: Operation): Layer[] =>
  descending.length > 0 ? [{ name: "order", scenario }] : [];

const scenario: Scenario = async (call, answer) => {
  const { operation, parameters } = call;
  const { reverse_order: asked } = parameters;
  const isPaged = operation.parameters.some(({ name }) => name === "reverse_order");
  const isRow = (way: Way) => way.join() === "data";
  // Pages are turned round where they are made, so that the next one goes on from this one.
  const turns = isPaged && operation.descending.some(isRow) && (asked === undefined || typeof asked === "boolean");
  const reply = await answer(turns ? { ...call, parameters: { ...parameters, reverse_order: asked !== true } } : call);
  if (reply.status !== 200) return reply;
  const rest = operation.descending.filter((way) => !isPaged || !isRow(way));
  return { ...reply, body: rest.reduce<unknown>(turned, reply.body) };
};

/** A body with the rows of one list turned round. */
function turned(body: unknown, [step, ...way]: Way): unknown {
  if (step === undefined) return Array.isArray(body) ? body.toReversed() : body;
  if (step === "[]") return Array.isArray(body) ? body.map((row) => turned(row, way)) : body;
  if (Object(body) !== body || !Object.hasOwn(body as object, step)) return body;
  return { ...(body as object), [step]: turned((body as Record<string, unknown>)[step], way) };
}
