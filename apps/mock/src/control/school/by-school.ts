import { problemReply } from "../../engine/problem.ts";
import { toResponse } from "../../engine/response.ts";
import { SteeringError } from "../../school/steering/catalogue/steering-error.ts";
import type { Steering } from "../../school/steering/steering.ts";
import type { Steered } from "../frame/steered.ts";

/** Has the school of a session do something, and answers what it refuses as a problem. */
export async function bySchool<Answer>(
  { steered, session }: { steered: Steered; session: string | null },
  work: (school: Steering) => Promise<Answer> | Answer,
): Promise<Answer | Response> {
  try {
    return await steered.withSchool(session, async ({ steering }) => work(steering));
  } catch (error) {
    if (error instanceof SteeringError) return refused(error);
    throw error;
  }
}

function refused({ status, title, message, faults }: SteeringError): Response {
  const [first] = faults;
  const place = first && { in: "body", pointer: first.pointer };
  return toResponse(problemReply(status, title, message, { ...place, ...(faults.length > 1 && { errors: faults }) }));
}
