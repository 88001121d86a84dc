import type { components } from "../document/schema.gen.ts";

/** What went wrong with a call that steers. */
export type Problem = components["schemas"]["Problem"];

/** The mock refuses a call that steers it. */
export class SteeringError extends Error {
  override name = "SteeringError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    const where = problem.pointer === undefined ? "" : ` (${problem.in}${problem.pointer})`;
    super(`${problem.title}${where}: ${problem.detail}`);
    this.problem = problem;
  }
}

/** What a call brought; throws what was refused. */
export function told<Data>({ data, error, response }: { data?: Data; error?: unknown; response: Response }): Data {
  if (response.ok) return data as Data;
  const { status, statusText } = response;
  throw new SteeringError(
    isProblem(error) ? error : { title: "The mock did not answer", status, detail: statusText || String(error) },
  );
}

const isProblem = (error: unknown): error is Problem =>
  typeof error === "object" && error !== null && "detail" in error && "title" in error;
