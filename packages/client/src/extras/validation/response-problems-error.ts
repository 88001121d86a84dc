import { UnexpectedResponseError } from "../../errors/unexpected-response-error.ts";
import type { Problem } from "./problem.ts";

/** The body of a success does not follow the contract. A write with such an answer has probably happened. */
export class ResponseProblemsError extends UnexpectedResponseError {
  readonly problems: readonly Problem[];

  constructor(
    message: string,
    { problems, ...init }: { operation: string; status: number; headers: Headers; problems: readonly Problem[] },
  ) {
    super(message, init);
    this.problems = problems;
  }
}
