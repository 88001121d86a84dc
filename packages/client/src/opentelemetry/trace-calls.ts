import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Attributes, Span, Tracer } from "@opentelemetry/api";
import { hasErrorBrand } from "../errors/d6-error.ts";
import type { CallContext, Layer, OutgoingRequest } from "../pipeline.ts";

/** How calls are traced. */
export interface TraceOptions {
  /** Makes the spans. Default: the tracer `@d6-integrate/client` of the global provider. */
  tracer?: Tracer | undefined;
}

/**
 * Middleware that makes a span of every try, under the span that is active when the call is made. It is named after the
 * operation and tells method, route template, host, status and number of the try, by the names of OpenTelemetry; never
 * a body, the value of a path or a query, a message of an error or a credential. Nothing of the trace is sent to d6.
 */
export function traceCalls({ tracer = trace.getTracer("@d6-integrate/client") }: TraceOptions = {}): Layer {
  return (request, next, call) =>
    tracer.startActiveSpan(
      call.operation ?? call.route,
      { kind: SpanKind.CLIENT, attributes: attributesOf(request, call) },
      async (span) => {
        try {
          const answer = await next(request, call);
          end(span, answer.status, answer.status >= 400 ? String(answer.status) : undefined);
          return answer;
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

function attributesOf({ method, url }: OutgoingRequest, { operation, route, attempts }: CallContext): Attributes {
  const { hostname, port } = new URL(url);
  return {
    "http.request.method": method,
    "url.template": route.slice(route.indexOf("/")),
    "server.address": hostname,
    ...(port && { "server.port": Number(port) }),
    ...(attempts > 1 && { "http.request.resend_count": attempts - 1 }),
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
