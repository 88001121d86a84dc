import { UnexpectedResponseError } from "../../errors/unexpected-response-error.ts";
import type { Problem, Problems } from "./problem.ts";

/** The body of a success does not follow the contract. A write with such a response has probably happened. */
export class ResponseProblemsError extends UnexpectedResponseError {
  /** The first problems, as many as `maxProblems` says at most. */
  readonly problems: readonly Problem[];
  /** True when there are more of them. */
  readonly more: true | undefined;

  constructor(
    message: string,
    { problems, more, ...init }: Problems & { operation: string; status: number; headers: Headers },
  ) {
    super(message, init);
    this.problems = problems;
    this.more = more;
  }
}
