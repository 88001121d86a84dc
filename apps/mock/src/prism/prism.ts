import type { IPrismComponents, IPrismDiagnostic } from "@stoplight/prism-core";
import type { IHttpConfig, IHttpRequest, IHttpResponse, PrismHttpInstance } from "@stoplight/prism-http";
import type { Operation } from "../contract/contract.ts";
import type { Value } from "../contract/contract.ts";
import type { Reply } from "../contract/refusal.ts";

/** An operation of a contract as Prism reads it, with every reference resolved. */
export type Resource = Parameters<PrismHttpInstance["request"]>[1][number];

/** A request for an operation as Prism takes it, with what the mock's own parts need. */
export interface Sent extends IHttpRequest {
  operation: Operation;
  resource: Resource;
  /** Path, query and header parameters by name, in the type that the contract gives them where they fit it. */
  parameters: Record<string, Value | undefined>;
  /** What is wrong with it that Prism does not look for. */
  faults: Violation[];
  /** Answers it with what Prism has against it; Prism's mocker answers where there is none. */
  school?: (violations: Violation[]) => Promise<Reply>;
}

/** What Prism has against a request or a response: where, by which keyword, and in its words. */
export type Violation = IPrismDiagnostic;

export type Components = IPrismComponents<Resource, Sent, IHttpResponse, IHttpConfig>;

/** Prism logs every step; nobody reads it. */
export const silent: Components["logger"] = {
  ...Object.fromEntries(
    ["trace", "debug", "info", "success", "warn", "error", "fatal"].map((level) => [level, () => {}]),
  ),
  child: () => silent,
};

/** A result in the form of fp-ts, which Prism is written in. */
export const right = <Result>(value: Result): { _tag: "Right"; right: Result } => ({ _tag: "Right", right: value });
export const left = <Fault>(fault: Fault): { _tag: "Left"; left: Fault } => ({ _tag: "Left", left: fault });

// The enum is of a package that only Prism has.
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment
const error = 0 as Violation["severity"];

/** Whether it is more than a warning, such as that a parameter is deprecated. */
export const isError = ({ severity }: Violation): boolean => severity === error;

export const violation = (path: string[], code: string, message: string): Violation => ({
  path,
  code,
  message,
  severity: error,
});
