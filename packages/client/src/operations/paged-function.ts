import type { CallOptions } from "../call/call-options.ts";
import type { Caller } from "./caller.ts";
import type { HttpResult } from "../http/http-result.ts";
import { operationFunction } from "./operation-function.ts";
import type { OperationFunction } from "./operation-function.ts";
import type { Operation } from "../base/operation.ts";
import { pagedList } from "./paged-list.ts";
import type { PagedList } from "./paged-list.ts";
import type { Result } from "./result.ts";

/** An operation that lists in pages, as a function of a client. */
export interface PagedFunction<Input extends unknown[], Page, Responses> {
  /** Gives the first page when it is awaited, and every item in `for await`. The options hold for each page. */
  (client: Caller, ...args: [...Input, options?: CallOptions]): PagedList<Page>;
  /** Gives how the call for one page ended as a value that narrows by status, instead of throwing. */
  safe(client: Caller, ...args: [...Input, options?: CallOptions]): Promise<Result<Responses>>;
  /** Gives status, headers, attempts and time besides one page, or throws. */
  withResponse(client: Caller, ...args: [...Input, options?: CallOptions]): Promise<HttpResult<Page>>;
}

/** An operation that lists in pages, as a method of a client. */
export interface PagedMethod<Input extends unknown[], Page, Responses> {
  /** Gives the first page when it is awaited, and every item in `for await`. The options hold for each page. */
  (...args: [...Input, options?: CallOptions]): PagedList<Page>;
  /** Gives how the call for one page ended as a value that narrows by status, instead of throwing. */
  safe(...args: [...Input, options?: CallOptions]): Promise<Result<Responses>>;
  /** Gives status, headers, attempts and time besides one page, or throws. */
  withResponse(...args: [...Input, options?: CallOptions]): Promise<HttpResult<Page>>;
}

type OnePage = OperationFunction<[input?: object], unknown, unknown>;

/** Makes the function of an operation that lists in pages. The generated type says what it takes and gives. */
export function pagedFunction(operation: Operation, convert?: (data: unknown) => unknown): never {
  const one = operationFunction(operation, convert) as OnePage;
  const list = (client: Caller, input?: { cursor?: string }, options?: CallOptions): unknown =>
    pagedList(operation.id, input?.cursor, (cursor) =>
      one.withResponse(client, cursor === undefined ? input : { ...input, cursor }, options),
    );
  return Object.assign(list, { safe: one.safe, withResponse: one.withResponse }) as never;
}
