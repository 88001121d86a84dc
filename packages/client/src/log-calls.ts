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
  /** How many rows came; undefined when the answer is no list. */
  readonly count: number | undefined;
  /** The kind of error when no answer came. */
  readonly kind: string | undefined;
}

/** The options of `logCalls`. */
export interface LogOptions {
  /** The least level that is logged. Default: `debug`, which is every try. */
  level?: keyof Logger | undefined;
  /** For tests: time. Default: the system's. */
  clock?: Clock | undefined;
}

const levels: readonly (keyof Logger)[] = ["debug", "info", "warn", "error"];

/**
 * Middleware that logs every try: reads that went well at `debug`, writes that did at `info`, refusals of d6 at
 * `warn`, and answers of 500 and more and tries without an answer at `error`.
 */
export function logCalls(logger: Logger, { level = "debug", clock = systemClock }: LogOptions = {}): Layer {
  const least = levels.indexOf(level);
  return async (request, next, context) => {
    const start = clock.now();
    const log = (at: keyof Logger, message: string, told: () => Pick<LogFields, "status" | "count" | "kind">): void => {
      if (levels.indexOf(at) < least) return;
      const ms = clock.now() - start;
      const { operation, attempts: attempt } = context;
      logger[at](message, { operation, route: routeOf(context), attempt, ms, ...told() });
    };
    try {
      const answer = await next(request, context);
      const { status, text } = answer;
      log(levelOf(status, context.writes), `d6 answered ${status}`, () => ({
        status,
        count: rowsIn(text),
        kind: undefined,
      }));
      return answer;
    } catch (error) {
      const { status, kind } = hasErrorBrand(error)
        ? (error as { status?: number; kind: string })
        : { kind: undefined };
      log("error", "d6 did not answer", () => ({ status, count: undefined, kind }));
      throw error;
    }
  };
}

/** A list is an array in v1, and the `data` of a page in v2. */
function rowsIn(text = ""): number | undefined {
  try {
    const body = JSON.parse(text) as readonly unknown[] | { data?: unknown };
    const rows = Array.isArray(body) ? body : (body as { data?: unknown }).data;
    return Array.isArray(rows) ? rows.length : undefined;
  } catch {
    return undefined;
  }
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
