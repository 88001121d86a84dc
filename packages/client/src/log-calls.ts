import { systemClock } from "./clock.ts";
import type { Clock } from "./clock.ts";
import { hasErrorBrand } from "./errors/d6-error.ts";
import type { CallContext, Layer } from "./pipeline.ts";

/** What takes log lines, such as `console` and most loggers. */
export interface Logger {
  debug(message: string, fields: LogFields): void;
  info(message: string, fields: LogFields): void;
  warn(message: string, fields: LogFields): void;
  error(message: string, fields: LogFields): void;
}

/** What is told of a try. Never a body, a value of a query or a path, or a credential. */
export interface LogFields {
  readonly operation: string | undefined;
  /** Method and path template. */
  readonly route: string;
  /** Which try it was, from 1. */
  readonly attempt: number;
  readonly ms: number;
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  /** The kind of error when no answer came. */
  readonly kind: string | undefined;
}

/**
 * Middleware that logs every try: reads that went well at `debug`, writes that did at `info`, refusals of d6 at
 * `warn`, and answers of 500 and more and tries without an answer at `error`.
 */
export function logCalls(logger: Logger, { clock = systemClock }: { clock?: Clock | undefined } = {}): Layer {
  return async (request, next, context) => {
    const start = clock.now();
    const fields = (status: number | undefined, kind: string | undefined): LogFields => ({
      operation: context.operation,
      route: routeOf(context),
      attempt: context.attempts,
      ms: clock.now() - start,
      status,
      kind,
    });
    try {
      const answer = await next(request, context);
      logger[levelOf(answer.status, context.writes)](`d6 answered ${answer.status}`, fields(answer.status, undefined));
      return answer;
    } catch (error) {
      const { status, kind } = hasErrorBrand(error)
        ? (error as { status?: number; kind: string })
        : { kind: undefined };
      logger.error("d6 did not answer", fields(status, kind));
      throw error;
    }
  };
}

function levelOf(status: number, writes: boolean): keyof Logger {
  if (status >= 500) return "error";
  if (status >= 300) return "warn";
  return writes ? "info" : "debug";
}

/** Without the operation, which has a field of its own. */
function routeOf({ operation, route }: CallContext): string {
  return operation ? route.slice(operation.length + 2) : route;
}
