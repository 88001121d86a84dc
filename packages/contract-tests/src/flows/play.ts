import { isD6Error } from "@d6-integrate/client";
import type { Client } from "@d6-integrate/client";
import { methodOf } from "../calls.ts";
import { operations } from "../contract.ts";
import type { Operation } from "../contract.ts";
import { evaluate, holds } from "./expressions.ts";
import type { Scope } from "./expressions.ts";
import type { StepParameter, Workflow } from "./flow-file.ts";

/**
 * Plays a workflow through the client: the operations by their ids, the arguments from the parameters and bodies of the
 * steps. The credentials are the client's own.
 *
 * @throws Error that names the step and the criterion that does not hold.
 */
export async function play(client: Client, workflow: Workflow): Promise<void> {
  const scope: Scope = { inputs: {}, steps: {} };
  for (const { stepId, operationId, parameters = [], requestBody, successCriteria, outputs = {} } of workflow.steps) {
    const operation = operations.find(({ id }) => id === operationId);
    if (!operation) throw new Error(`${workflow.workflowId} ${stepId}: the contract has no ${operationId}`);
    const input = {
      ...argumentsOf(operation, [...(workflow.parameters ?? []), ...parameters], scope),
      ...(requestBody && { body: evaluate(requestBody.payload, scope) }),
    };
    scope.answer = await answerOf(client, operation, input);
    for (const criterion of successCriteria) {
      if (holds(criterion, scope)) continue;
      throw new Error(
        `${workflow.workflowId} ${stepId}: ${criterion.condition} does not hold, ${operationId} answered ${scope.answer.status}`,
      );
    }
    scope.steps[stepId] = Object.fromEntries(
      Object.entries(outputs).map(([name, expression]) => [name, evaluate(expression, scope)]),
    );
  }
}

function argumentsOf(operation: Operation, given: StepParameter[], scope: Scope): Record<string, unknown> {
  return Object.fromEntries(
    given.flatMap(({ in: place, name, value }) => {
      const parameter = operation.parameters.find((other) => other.in === place && other.name === name);
      return parameter ? [[parameter.argument, evaluate(value, scope)]] : [];
    }),
  );
}

async function answerOf(
  client: Client,
  operation: Operation,
  input: object,
): Promise<{ status: number; body: unknown }> {
  try {
    const { status, data } = await methodOf(client, operation).withResponse(input, { noRows: "throw" });
    return { status, body: data };
  } catch (error) {
    if (isD6Error(error) && "body" in error) return { status: error.status, body: error.body };
    throw error;
  }
}
