import { InvalidRequestError } from "../errors/invalid-request-error.ts";

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

/**
 * Does the same for many schools or learners, a few at a time. One that fails does not stop the others: the results
 * come in the order of the items, each with its value or its error.
 *
 * @throws {InvalidRequestError} When `concurrency` is not an integer of 1 or more.
 */
export async function fanOut<Item, Value>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Value>,
  { concurrency = 4, signal }: FanOutOptions = {},
): Promise<FanOutResult<Item, Value>[]> {
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) {
    throw new InvalidRequestError("concurrency must be an integer of 1 or more.", { argument: "concurrency" });
  }
  const results: FanOutResult<Item, Value>[] = [];
  const queue = [...items].entries();

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

  await Promise.all(Array.from({ length: concurrency }, worker));
  return results;
}
