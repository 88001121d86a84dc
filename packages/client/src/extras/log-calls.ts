import { systemClock } from "../base/clock.ts";
import type { Clock } from "../base/clock.ts";
import type { Layer } from "../call/layer.ts";
import { aBoolean, checkOptions, must, unchecked } from "../call/option-checks.ts";
import type { OptionChecks } from "../call/option-checks.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { hasErrorBrand } from "../errors/d6-error.ts";

/** What takes log lines, such as `console`. It may take the fields first, as pino does: see `fieldsFirst`. */
export type Logger = Readonly<Record<Level, (message: never, fields: never) => unknown>>;

/** The levels of a logger, the least first. */
export type Level = "debug" | "info" | "warn" | "error";

/** What is told of an attempt. Never a body, a value of a query or a path, or a credential. */
export interface LogFields {
  readonly operation: string | undefined;
  /** Method and path template. */
  readonly route: string;
  /** Which attempt it was, from 1. */
  readonly attempt: number;
  readonly ms: number;
  /** Undefined when no response came. */
  readonly status: number | undefined;
  /** How many rows came; undefined when the response is no list. */
  readonly count: number | undefined;
  /** The kind of error when no response came. */
  readonly kind: string | undefined;
}

/** The options of `logCalls`. */
export interface LogOptions {
  /** The least level that is logged. Default: `debug`, which is every attempt. */
  level?: Level | undefined;
  /** Call the logger with the fields first and the message second, as pino wants it. Default: false. */
  fieldsFirst?: boolean | undefined;
  /** For tests: time. Default: the system's. */
  clock?: Clock | undefined;
}

type AnyLogger = Readonly<Record<Level, (...line: unknown[]) => unknown>>;

const levels: readonly Level[] = ["debug", "info", "warn", "error"];
const checks: OptionChecks = {
  level: must(`one of ${levels.join(", ")}`, (value) => levels.includes(value as Level)),
  fieldsFirst: aBoolean,
  clock: unchecked,
};

/**
 * Middleware that logs every attempt: reads that went well at `debug`, writes that did at `info`, refusals of d6 at
 * `warn`, and statuses of 500 and more and attempts without a response at `error`. A logger that fails changes nothing.
 *
 * @throws {ConfigurationError} When the logger or an option is wrong.
 */
export function logCalls(logger: Logger, options: LogOptions = {}): Layer {
  const refuse = (name: string, problem: string): never => {
    throw new ConfigurationError(`logCalls: ${name} ${problem}.`);
  };
  checkOptions(options, checks, refuse);
  if (!levels.every((level) => typeof logger?.[level] === "function")) {
    refuse("logger", `must have the methods ${levels.join(", ")}`);
  }
  const { level = "debug", fieldsFirst = false, clock = systemClock } = options;
  const least = levels.indexOf(level);
  return async (request, next, context) => {
    const start = clock.now();
    const log = (at: Level, message: string, told: () => Pick<LogFields, "status" | "count" | "kind">): void => {
      if (levels.indexOf(at) < least) return;
      const { operation, method, template, attempt } = context;
      const ms = clock.now() - start;
      const fields: LogFields = { operation, route: `${method} ${template}`, attempt, ms, ...told() };
      tell(() => (logger as AnyLogger)[at](...(fieldsFirst ? [fields, message] : [message, fields])));
    };
    try {
      const response = await next(request, context);
      const { status, text } = response;
      log(levelOf(status, context.writes), `d6 answered ${status}`, () => ({
        status,
        count: rowsIn(text),
        kind: undefined,
      }));
      return response;
    } catch (error) {
      const { status, kind } = hasErrorBrand(error)
        ? (error as { status?: number; kind: string })
        : { kind: undefined };
      log("error", "d6 did not answer", () => ({ status, count: undefined, kind }));
      throw error;
    }
  };
}

/** Telling never changes how a call ends. */
function tell(write: () => unknown): void {
  try {
    Promise.resolve(write()).catch(() => {});
  } catch {
    // There is nowhere else to say it.
  }
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

function levelOf(status: number, writes: boolean): Level {
  if (status >= 500) return "error";
  if (status >= 300) return "warn";
  return writes ? "info" : "debug";
}
