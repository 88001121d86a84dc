import { Refusal } from "../../../contract/refusal.ts";

/** A place in what was sent, and what is wrong there. */
export interface Fault {
  /** A JSON pointer, such as `/schools/0/learners/3/grade_id`. */
  pointer: string;
  detail: string;
}

/**
 * What was asked of the school from its own side cannot be done: it is malformed (400), speaks of what does not exist
 * (404), breaks a rule of the school (409), or is too large (413).
 */
export class SteeringError extends Error {
  override name = "SteeringError";
  readonly status: 400 | 404 | 409 | 413;
  readonly title: string;
  /** What is wrong where in the body; empty when the body is not the trouble. */
  readonly faults: Fault[];

  constructor(status: SteeringError["status"], title: string, detail: string, faults: Fault[] = []) {
    super(detail);
    this.status = status;
    this.title = title;
    this.faults = faults;
  }
}

/** The body is malformed. */
export const malformed = (...faults: [Fault, ...Fault[]]): SteeringError =>
  new SteeringError(400, "The body cannot be taken", sentences(faults), faults);

/** A rule of the school stands against it. */
export const against = (pointer: string, detail: string): SteeringError =>
  new SteeringError(409, "A rule of the school stands against it", detail, [{ pointer, detail }]);

export const unknown = (detail: string): SteeringError => new SteeringError(404, "There is no such record", detail);

const sentences = (faults: Fault[]): string =>
  faults.map(({ pointer, detail }) => `${pointer === "" ? "The body" : pointer}: ${detail}`).join(" ");

/** Does something that follows the rules of the API, and says in the words of steering what these refuse. */
export async function byRules<Result>(work: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [field, text] = Object.entries(error.detail.fields ?? {})[0] ?? [];
    if (field !== undefined) throw against(`/${field}`, text!);
    throw against("", error.case === "duplicate_promise" ? twin : `The API refuses it as ${error.case}.`);
  }
}

const twin = "The note has another promise of this date and amount.";
