import type { Contract, Operation } from "../contract/contract.ts";
import type { Reply } from "../contract/refusal.ts";
import { toPrism } from "../prism/instance.ts";
import type { Resource, Violation } from "../prism/prism.ts";
import { problemReply } from "./problem.ts";
import { validateOutput } from "../prism/validation.ts";

/** What Prism has against the examples of a contract, each with where it is. */
export const problemsOfExamples = ({ operations }: Contract, resources: Map<string, Resource>): string[] =>
  operations.flatMap((operation) =>
    [...operation.examples].flatMap(([status, examples]) =>
      Object.entries(examples).flatMap(([name, body]) =>
        problemsOf(operation, resources.get(operation.id)!, { status, body }).map(
          (found) => `${found}, example ${name}`,
        ),
      ),
    ),
  );

const problemsOf = (operation: Operation, resource: Resource, reply: Reply): string[] =>
  violationsIn(resource, reply).map((violation) => problem(operation, reply, violation));

/** What Prism has against a reply. */
export function violationsIn(resource: Resource, reply: Reply): Violation[] {
  const outcome = validateOutput({ resource, element: toPrism(reply) });
  return outcome._tag === "Left" ? outcome.left : [];
}

/** A reply that breaks the contract becomes an error that says where. */
export function brokenReply(operation: Operation, reply: Reply, violations: Violation[]): Reply {
  const problems = violations.map((violation) => problem(operation, reply, violation));
  return problemReply(500, "The mock's answer breaks the contract", problems.join("\n"), { problems });
}

function problem({ id, examples }: Operation, { status }: Reply, { path = [], message }: Violation): string {
  if (!examples.has(status)) return `${id} declares no status ${status}`;
  const [, ...keys] = path;
  return `${id} ${status} at /${keys.join("/")} ${message.replace(/^Response body (property \S+ )?/, "")}`;
}
