import type { CallOptions } from "./call-options.ts";
import { credentialHeaders } from "./generated/service.gen.ts";
import { retryProblem } from "./retry-options.ts";
import { timeoutProblem } from "./timeout.ts";

const ownHeaders = [...Object.values(credentialHeaders), "accept", "content-type"].map((name) => name.toLowerCase());

/** Refuses options of a call that are not what they say. `taken` are the headers of its arguments. */
export function checkOptions(
  { signal, timeoutMs, deadlineMs, retry, noRows, headers, ...unknown }: CallOptions,
  taken: object | undefined,
  refuse: (argument: string, problem: string) => never,
): void {
  for (const name of Object.keys(unknown)) refuse(name, "is not an option of a call");
  // By its shape: a signal of another realm is one too.
  if (signal !== undefined && !("aborted" in signal && "addEventListener" in signal)) {
    refuse("signal", "must be an AbortSignal");
  }
  for (const [name, ms] of Object.entries({ timeoutMs, deadlineMs })) {
    const problem = ms === undefined ? undefined : timeoutProblem(ms);
    if (problem) refuse(name, problem);
  }
  const problem = retryProblem(retry);
  if (problem) refuse("retry", problem);
  if (noRows !== undefined && noRows !== "empty" && noRows !== "throw") refuse("noRows", 'must be "empty" or "throw"');
  if (headers !== undefined)
    checkHeaders(headers, [...ownHeaders, ...Object.keys(taken ?? {}).map((name) => name.toLowerCase())], refuse);
}

/** Refuses headers that the client sets itself, and those that no header can carry. */
export function checkHeaders(
  values: object | undefined,
  taken: readonly string[] = ownHeaders,
  refuse: (argument: string, problem: string) => never,
): void {
  for (const [name, value] of Object.entries(values ?? {})) {
    if (taken.includes(name.toLowerCase())) refuse(name, "is set by the client itself and cannot be overridden");
    if (value === undefined) continue;
    if (!isHeader(name, value)) {
      refuse(name, "cannot be sent as a header: its name or value holds a character that headers cannot carry");
    }
    if (typeof value !== "string" && !Number.isSafeInteger(value)) refuse(name, "must be a string or an integer");
  }
}

function isHeader(name: string, value: unknown): boolean {
  try {
    return new Headers([[name, String(value)]]).has(name);
  } catch {
    return false;
  }
}
