import { callOperation } from "./call-operation.ts";
import type { CallOptions } from "../call/call-options.ts";
import type { Caller } from "./caller.ts";
import type { HttpResult } from "../http/http-result.ts";
import type { Operation } from "../base/operation.ts";
import { resultOf } from "./result.ts";
import type { Result } from "./result.ts";

/** An operation as a function of a client. `Input` is a tuple, so that an input without a requirement can be left out. */
export interface OperationFunction<Input extends unknown[], Output, Responses, Empty = never> {
  /** Gives the body of the success, or throws. */
  (client: Caller, ...args: [...Input, options?: CallOptions]): Promise<Output>;
  /** Gives how the call ended as a value that narrows by status, instead of throwing. */
  safe(client: Caller, ...args: [...Input, options?: CallOptions]): Promise<Result<Responses, Empty>>;
  /** Gives status, headers, attempts and time besides the body, or throws. */
  withResponse(client: Caller, ...args: [...Input, options?: CallOptions]): Promise<HttpResult<Output>>;
}

/** An operation as a method of a client. */
export interface OperationMethod<Input extends unknown[], Output, Responses, Empty = never> {
  /** Gives the body of the success, or throws. */
  (...args: [...Input, options?: CallOptions]): Promise<Output>;
  /** Gives how the call ended as a value that narrows by status, instead of throwing. */
  safe(...args: [...Input, options?: CallOptions]): Promise<Result<Responses, Empty>>;
  /** Gives status, headers, attempts and time besides the body, or throws. */
  withResponse(...args: [...Input, options?: CallOptions]): Promise<HttpResult<Output>>;
}

type Run = (client: Caller, input?: object, options?: CallOptions) => Promise<HttpResult<unknown>>;

/** Makes the function of an operation. The generated type says what it takes and gives, converted or not. */
export function operationFunction(operation: Operation, convert?: (data: unknown) => unknown): never {
  const run: Run = async (client, input, options) => {
    const result = await callOperation(client, operation, input, options);
    return convert ? { ...result, data: convert(result.data) } : result;
  };
  return Object.assign(async (...args: Parameters<Run>) => (await run(...args)).data, {
    safe: (...args: Parameters<Run>) => resultOf(operation, run(...args)),
    withResponse: run,
  }) as never;
}
