import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Attributes, Span, Tracer } from "@opentelemetry/api";
import type { CallContext } from "../call/call-context.ts";
import type { Layer, OutgoingRequest } from "../call/layer.ts";
import { checkOptions, must } from "../call/option-checks.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { hasErrorBrand } from "../errors/d6-error.ts";

/** How calls are traced. */
export interface TraceOptions {
  /** Makes the spans. Default: the tracer `@d6-integrate/client` of the global provider. */
  tracer?: Tracer | undefined;
}

const checks = { tracer: must("a tracer", (value) => (value as Tracer | null)?.startActiveSpan) };

/**
 * Middleware that makes a span of every attempt, under the span that is active when the call is made. It is named after
 * the operation and tells method, route template, host, status and number of the attempt, by the names of
 * OpenTelemetry; never a body, the value of a path or a query, a message of an error or a credential. Nothing of the
 * trace is sent to d6.
 *
 * @throws {ConfigurationError} When an option is wrong.
 */
export function traceCalls(options: TraceOptions = {}): Layer {
  checkOptions(options, checks, (name, problem) => {
    throw new ConfigurationError(`traceCalls: ${name} ${problem}.`);
  });
  const { tracer = trace.getTracer("@d6-integrate/client") } = options;
  return (request, next, call) =>
    tracer.startActiveSpan(
      call.operation ?? `${call.method} ${call.template}`,
      { kind: SpanKind.CLIENT, attributes: attributesOf(request, call) },
      async (span) => {
        try {
          const response = await next(request, call);
          end(span, response.status, response.status >= 400 ? String(response.status) : undefined);
          return response;
        } catch (error) {
          const { status, kind } = hasErrorBrand(error)
            ? (error as { status?: number; kind: string })
            : { kind: "_OTHER" };
          end(span, status, kind);
          throw error;
        }
      },
    );
}

function attributesOf({ method, url }: OutgoingRequest, { operation, template, attempt }: CallContext): Attributes {
  const { hostname, port } = new URL(url);
  return {
    "http.request.method": method,
    "url.template": template,
    "server.address": hostname,
    ...(port && { "server.port": Number(port) }),
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
    ...(operation && { "d6.operation": operation }),
  };
}

function end(span: Span, status: number | undefined, error: string | undefined): void {
  if (status !== undefined) span.setAttribute("http.response.status_code", status);
  if (error !== undefined) {
    span.setAttribute("error.type", error);
    // A list of v1 without rows is a 404.
    if (status !== 404) span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}
