import { checkOptions, wholeOrInfinity } from "../call/option-checks.ts";
import { refusing } from "../errors/refuse.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { HttpResult } from "../http/http-result.ts";
import type { AnyPage } from "../responses/page.ts";

/**
 * A list with pages. Awaited, it is its first page; in `for await` it gives the items of all pages, each page fetched
 * when its first item is asked for. Nothing is sent before either. A walk that gets nowhere ends with kind
 * `unexpected-response`: d6 gives a cursor that it gave before, or 100 pages in a row hold the same.
 */
export interface PagedList<Page> extends Promise<Page>, AsyncIterable<ItemOf<Page>> {
  /** The pages one by one. Keep `meta.next_cursor` of one and pass it as `cursor` later to go on behind it. */
  pages(options?: PagesOptions): AsyncIterable<Page>;
  /** The first items, as many as `limit` says or as there are; `Infinity` for all. */
  collect(options: CollectOptions): Promise<ItemOf<Page>[]>;
}

/** How far a walk through pages goes. */
export interface PagesOptions {
  /** When there are more pages than this, the walk ends with kind `unexpected-response`. Default: any number is read. */
  maxPages?: number | undefined;
}

/** How much is collected. */
export interface CollectOptions extends PagesOptions {
  /** How many items at most: a whole number, or `Infinity`. */
  limit: number;
}

/** What a page holds. */
export type ItemOf<Page> = Page extends { data: readonly (infer Item)[] } ? Item : never;

// A list may have empty pages between others, where a filter leaves nothing; so many look like a server gone wrong.
const mostAlike = 100;

const pagesChecks = { maxPages: wholeOrInfinity(1) };
const collectChecks = { ...pagesChecks, limit: wholeOrInfinity(0) };

/** Makes a list of pages from a function that fetches the one behind a cursor. */
export function pagedList(
  operation: string,
  start: string | undefined,
  fetchPage: (cursor: string | undefined) => Promise<HttpResult<unknown>>,
): PagedList<AnyPage> {
  let first: Promise<HttpResult<unknown>> | undefined;
  const firstPage = (): Promise<HttpResult<unknown>> => (first ??= fetchPage(start));
  const awaited = async (): Promise<AnyPage> => (await firstPage()).data as AnyPage;

  const refuse = refusing(operation, operation);
  const refuseOptions = (options: unknown, checks: typeof pagesChecks): void => {
    if (Object(options) !== options) refuse("options", "must be an object");
    checkOptions(options as object, checks, refuse);
  };

  async function* pages(maxPages = Infinity): AsyncGenerator<AnyPage> {
    const seen = new Set<string | undefined>([start]);
    let response = await firstPage();
    let before: AnyPage | undefined;
    for (let read = 1, alike = 1; ; read++) {
      const page = response.data as AnyPage;
      alike = before && holdSame(before, page) ? alike + 1 : 1;
      before = page;
      yield page;
      const cursor = page.meta?.next_cursor;
      if (!cursor) return;
      const { status, headers } = response;
      const end = (why: string): never => {
        throw new UnexpectedResponseError(`${operation}: the list does not end: ${why}.`, {
          operation,
          status,
          headers,
        });
      };
      if (seen.has(cursor)) end("d6 gave the same cursor again");
      if (alike >= mostAlike) end(`${alike} pages in a row hold the same`);
      if (read >= maxPages) end(`it has more than ${maxPages} pages, the most that maxPages lets it have`);
      seen.add(cursor);
      response = await fetchPage(cursor);
    }
  }

  async function* items(maxPages?: number): AsyncGenerator {
    for await (const page of pages(maxPages)) yield* page.data;
  }

  return {
    // oxlint-disable-next-line unicorn/no-thenable -- awaited, it is its first page
    then: (onPage, onError) => awaited().then(onPage, onError),
    catch: (onError) => awaited().catch(onError),
    finally: (onEnd) => awaited().finally(onEnd),
    [Symbol.toStringTag]: "PagedList",
    [Symbol.asyncIterator]: () => items(),
    pages(options = {}) {
      refuseOptions(options, pagesChecks);
      return pages(options.maxPages);
    },
    async collect(options) {
      refuseOptions(options, collectChecks);
      const { limit, maxPages } = options;
      if (limit === undefined) refuse("limit", "is missing; it must be a whole number, or Infinity");
      const collected: unknown[] = [];
      if (limit === 0) return collected;
      for await (const item of items(maxPages)) if (collected.push(item) >= limit) break;
      return collected;
    },
  };
}

/** Whether two pages hold the same items. The first one tells most pages apart. */
function holdSame({ data: one }: AnyPage, { data: other }: AnyPage): boolean {
  const same = (some: unknown, others: unknown): boolean => JSON.stringify(some) === JSON.stringify(others);
  return one.length === other.length && same(one[0], other[0]) && same(one, other);
}
