import type { Operation } from "../base/operation.ts";
import type { SendCall } from "../http/send-call.ts";

/** What every operation needs: something that sends requests to d6. Clients are callers. */
export interface Caller {
  /** Sends a call whose path and arguments have been checked, as the operations do. For others there is `d6.request`. */
  readonly send: SendCall;
  /** Adds to the arguments what all operations of this caller have in common, such as the school that was bound. */
  readonly complete?: (operation: Operation, input?: object) => object;
}
