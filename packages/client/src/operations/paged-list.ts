import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { HttpResult } from "../http/http-result.ts";

/**
 * A list with pages. Awaited, it is its first page; in `for await` it gives the items of all pages, each page fetched
 * when its first item is asked for. Nothing is sent before either.
 */
export interface PagedList<Page> extends Promise<Page>, AsyncIterable<ItemOf<Page>> {
  /** The pages one by one. Keep `meta.next_cursor` of one and pass it as `cursor` later to go on behind it. */
  pages(): AsyncIterable<Page>;
  /** The first items, as many as `limit` says or as there are. */
  collect(options: { limit: number }): Promise<ItemOf<Page>[]>;
}

/** What a page holds. */
export type ItemOf<Page> = Page extends { data: readonly (infer Item)[] } ? Item : never;

interface AnyPage {
  data: readonly unknown[];
  meta?: { next_cursor?: string | null };
}

// With the vendor's sample of 20 rows a page, far more than a school has of anything; a server gone wrong has more.
const mostPages = 10_000;

/** Makes a list of pages from a function that fetches the one behind a cursor. */
export function pagedList(
  operation: string,
  start: string | undefined,
  fetchPage: (cursor: string | undefined) => Promise<HttpResult<unknown>>,
): PagedList<AnyPage> {
  let first: Promise<HttpResult<unknown>> | undefined;
  const firstPage = (): Promise<HttpResult<unknown>> => (first ??= fetchPage(start));
  const awaited = async (): Promise<AnyPage> => (await firstPage()).data as AnyPage;

  async function* pages(): AsyncGenerator<AnyPage> {
    const seen = new Set<string | null | undefined>([start]);
    let answer = await firstPage();
    for (;;) {
      const page = answer.data as AnyPage;
      yield page;
      const cursor = page.meta?.next_cursor;
      if (!cursor) return;
      if (seen.has(cursor) || seen.size >= mostPages) {
        const { status, headers } = answer;
        throw new UnexpectedResponseError(
          `${operation}: the list does not end; d6 gave the same cursor again, or more than ${mostPages} pages.`,
          { operation, status, headers },
        );
      }
      seen.add(cursor);
      answer = await fetchPage(cursor);
    }
  }

  async function* items(): AsyncGenerator {
    for await (const page of pages()) yield* page.data;
  }

  return {
    // oxlint-disable-next-line unicorn/no-thenable -- awaited, it is its first page
    then: (onPage, onError) => awaited().then(onPage, onError),
    catch: (onError) => awaited().catch(onError),
    finally: (onEnd) => awaited().finally(onEnd),
    [Symbol.toStringTag]: "PagedList",
    [Symbol.asyncIterator]: () => items(),
    pages,
    async collect({ limit }) {
      const collected: unknown[] = [];
      if (limit <= 0) return collected;
      for await (const item of items()) if (collected.push(item) >= limit) break;
      return collected;
    },
  };
}
