import { propertyOf } from "../../base/foreign.ts";

const heard = new WeakSet<object>();

/**
 * Listens to the errors of a client or pool. Node ends a process for an error event that nobody hears, such as that of a
 * connection which breaks while it is idle; here what failed shows in the calls that need it.
 */
export function heardErrors(emitter: object): void {
  const on = propertyOf(emitter, "on");
  if (typeof on !== "function" || heard.has(emitter)) return;
  heard.add(emitter);
  on.call(emitter, "error", () => {});
}
