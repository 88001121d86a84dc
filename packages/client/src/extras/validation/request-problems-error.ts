import { InvalidRequestError } from "../../errors/invalid-request-error.ts";
import type { Problem, Problems } from "./problem.ts";

/** A request does not follow the contract. Nothing was sent. */
export class RequestProblemsError extends InvalidRequestError {
  /** The first problems, as many as `maxProblems` says at most. */
  readonly problems: readonly Problem[];
  /** True when there are more of them. */
  readonly more: true | undefined;

  constructor(message: string, { operation, problems, more }: Problems & { operation: string }) {
    super(message, { operation });
    this.problems = problems;
    this.more = more;
  }
}
