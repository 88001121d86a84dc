import type { Contract } from "../../contract/contract.ts";
import type { Resource } from "../../prism/prism.ts";
import type { Common } from "./common.ts";

/** All that can be steered; what a handler works with. */
export interface Steered extends Common {
  contract: Contract;
  /** The operations of the contract as Prism reads them, by id. */
  resources: Map<string, Resource>;
  /** Aborts when the mock is closed. */
  ending: AbortSignal;
  version: string;
  started: Date;
}
