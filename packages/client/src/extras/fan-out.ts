import { aSignal, checkOptions, whole } from "../call/option-checks.ts";
import { refusing } from "../errors/refuse.ts";

/** How the work for one item ended. */
export type FanOutResult<Item, Value> =
  | { readonly ok: true; readonly item: Item; readonly value: Value }
  | { readonly ok: false; readonly item: Item; readonly error: unknown };

/** The options of `fanOut`. */
export interface FanOutOptions {
  /** How many items are worked on at the same time. Default: 4. */
  concurrency?: number | undefined;
  /** Once it is aborted, no further item is begun; those end with its reason. Pass it to the calls too. */
  signal?: AbortSignal | undefined;
}

const checks = { concurrency: whole(1), signal: aSignal };

/**
 * Does the same for many schools or learners, a few at a time. One that fails does not stop the others: the results
 * come in the order of the items, each with its value or its error.
 *
 * @throws {InvalidRequestError} When an argument or option is wrong.
 */
export async function fanOut<Item, Value>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Value>,
  options: FanOutOptions = {},
): Promise<FanOutResult<Item, Value>[]> {
  const refuse = refusing("fanOut");
  if (typeof (items as Iterable<Item> | null)?.[Symbol.iterator] !== "function") {
    refuse("items", "must be a list, or something else to iterate over");
  }
  if (typeof work !== "function") refuse("work", "must be a function");
  if (Object(options) !== options) refuse("options", "must be an object");
  checkOptions(options, checks, refuse);
  const { concurrency = 4, signal } = options;
  const all = [...items];
  const results: FanOutResult<Item, Value>[] = [];
  const queue = all.entries();

  async function worker(): Promise<void> {
    for (const [index, item] of queue) {
      try {
        signal?.throwIfAborted();
        results[index] = { ok: true, item, value: await work(item) };
      } catch (error) {
        results[index] = { ok: false, item, error };
      }
    }
  }

  await Promise.all(Array.from({ length: Math.min(concurrency, all.length) }, worker));
  return results;
}
