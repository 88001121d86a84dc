import type { Contract } from "../../contract/contract.ts";
import type { School } from "../../school/school.ts";

/** All that can be steered; what a handler works with. */
export interface Steered {
  contract: Contract;
  /** Does something with the school of a session; with the one that everybody shares for null. */
  withSchool<Result>(session: string | null, work: (school: School) => Promise<Result>): Promise<Result>;
  /** The sessions that have a school now. */
  sessionNames(): string[];
  version: string;
  started: Date;
}
