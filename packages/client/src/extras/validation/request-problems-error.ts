import { InvalidRequestError } from "../../errors/invalid-request-error.ts";
import type { Problem } from "./problem.ts";

/** A request does not follow the contract. Nothing was sent. */
export class RequestProblemsError extends InvalidRequestError {
  readonly problems: readonly Problem[];

  constructor(message: string, { operation, problems }: { operation: string; problems: readonly Problem[] }) {
    super(message, { operation });
    this.problems = problems;
  }
}
