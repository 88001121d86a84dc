import { timingSafeEqual } from "node:crypto";
import { problem } from "../engine/problem.ts";

export interface GuardOptions {
  /** The address that the mock listens on. */
  host: string;
  /** What a caller has to show where the mock is reachable from other machines; undefined where it is not. */
  token: string | undefined;
}

/** Says why a request may not steer the mock; undefined where it may. */
export type Guard = (request: Request) => Response | undefined;

const forms = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;

/**
 * Keeps pages of other origins from steering the mock and from reading what was asked of it. A browser sends such calls
 * without asking where they look like a form's, and to a name of the page's own that leads to this machine.
 */
export function createGuard({ host, token }: GuardOptions): Guard {
  return ({ headers }) => {
    const own = headers.get("host") ?? "";
    const origin = headers.get("origin");
    if (token === undefined && !isOwn(own, host)) return foreign(`The Host ${JSON.stringify(own)} is not the mock's`);
    if (origin !== null && hostOf(origin) !== own.toLowerCase()) {
      return foreign(`The Origin ${JSON.stringify(origin)} is not the mock's`);
    }
    if (headers.get("sec-fetch-site") === "cross-site") return foreign("The call comes from a page of another site");
    if (forms.test(headers.get("content-type") ?? "")) {
      return problem(415, "Forms cannot steer the mock", "Send JSON with Content-Type application/json, or no body.");
    }
    if (token === undefined || isShown(headers.get("authorization"), token)) return undefined;
    return problem(
      401,
      "The mock asks for its token",
      "Send Authorization: Bearer with the token that the start printed.",
    );
  };
}

const foreign = (reason: string): Response =>
  problem(403, "Foreign pages cannot steer the mock", `${reason}. Call it at the address that the start printed.`);

export const isLoopback = (name: string): boolean =>
  name === "localhost" || name === "[::1]" || name === "::1" || /^127(\.\d{1,3}){3}$/.test(name);

/** Whether a Host header names this machine; a port may be that of a tunnel. */
function isOwn(header: string, host: string): boolean {
  const name = nameOf(header);
  return name !== undefined && (isLoopback(name) || name === host.toLowerCase() || name === `[${host.toLowerCase()}]`);
}

function nameOf(header: string): string | undefined {
  if (!/^[\w.:[\]-]+$/.test(header)) return undefined;
  return URL.parse?.(`http://${header}`)?.hostname;
}

function hostOf(origin: string): string | undefined {
  return URL.parse?.(origin)?.host;
}

function isShown(header: string | null, token: string): boolean {
  const [shown, wanted] = [header ?? "", `Bearer ${token}`].map((text) => Buffer.from(text));
  return shown!.length === wanted!.length && timingSafeEqual(shown!, wanted!);
}
