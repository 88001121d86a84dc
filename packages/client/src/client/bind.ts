import type { Caller } from "../operations/caller.ts";

type Bindable = ((client: Caller, ...args: unknown[]) => unknown) & Record<string, unknown>;

/** The function of an operation, and those it carries, as methods of a client. The generated tree says of which type. */
export function bind(client: Caller, operation: unknown): never {
  const target = operation as Bindable;
  const bound = (one: Bindable) => one.bind(undefined, client);
  const extras = Object.entries(target).map(([name, extra]) => [name, bound(extra as Bindable)]);
  return Object.assign(bound(target), Object.fromEntries(extras)) as never;
}
