import { timingSafeEqual } from "node:crypto";
import { problem } from "../engine/problem.ts";

export interface GuardOptions {
  /** The address that the mock listens on. */
  host: string;
  /** What a caller has to show; undefined where the mock is only reachable from this machine. */
  token?: string | undefined;
  /** The origins of other pages that may steer it, such as `http://localhost:5173`. */
  allowed?: string[];
  /** Whether nobody may steer it. */
  isClosed?: boolean;
}

/** Lets a request go on that may steer the mock, and refuses any other. */
export type Guard = (request: Request, goOn: () => Promise<Response>) => Promise<Response>;

const forms = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;

/**
 * Keeps pages of other origins from steering the mock and from reading what was asked of it. A browser sends such calls
 * without asking where they look like a form's, and to a name of the page's own that leads to this machine.
 *
 * @throws RangeError for an allowed origin that is none.
 */
export function createGuard({ host, token, allowed = [], isClosed = false }: GuardOptions): Guard {
  const origins = new Set(allowed.map(checkedOrigin));
  return async (request, goOn) => {
    if (isClosed) return problem(404, "Nothing steers this mock", "It was started with --no-control.");
    const { headers, method } = request;
    const own = headers.get("host") ?? "";
    const origin = headers.get("origin");
    const isAllowed = origin !== null && origins.has(URL.parse(origin)?.origin ?? "");
    if (isLoopback(host) && !isOwn(own, host)) return foreign(`The Host ${JSON.stringify(own)} is not the mock's`);
    if (origin !== null && !isAllowed && hostOf(origin) !== own.toLowerCase()) {
      return foreign(`The Origin ${JSON.stringify(origin)} is not the mock's`);
    }
    if (headers.get("sec-fetch-site") === "cross-site" && !isAllowed) {
      return foreign("The call comes from a page of another site");
    }
    const answer = isAllowed ? (response: Response) => readable(response, request, origin) : same;
    // A browser asks without the token whether it may send it.
    if (isAllowed && method === "OPTIONS") return answer(new Response(null, { status: 204 }));
    if (forms.test(headers.get("content-type") ?? "")) {
      const detail = "Send JSON with Content-Type application/json, or no body.";
      return answer(problem(415, "Forms cannot steer the mock", detail));
    }
    if (token !== undefined && !isShown(headers.get("authorization"), token)) {
      const detail = "Send Authorization: Bearer with the token that the start printed.";
      return answer(problem(401, "The mock asks for its token", detail));
    }
    return answer(await goOn());
  };
}

const same = (response: Response): Response => response;

/** Lets a page of an allowed origin read an answer. */
function readable(response: Response, { headers }: Request, origin: string): Response {
  const shown = new Response(response.body, response);
  shown.headers.set("access-control-allow-origin", origin);
  shown.headers.append("vary", "Origin");
  shown.headers.set("access-control-expose-headers", "Location");
  if (headers.has("access-control-request-method")) {
    shown.headers.set("access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE");
    shown.headers.set("access-control-allow-headers", headers.get("access-control-request-headers") ?? "");
    // Asked for where a page of the open web calls this machine; without it a browser does not.
    if (headers.has("access-control-request-private-network")) {
      shown.headers.set("access-control-allow-private-network", "true");
    }
  }
  return shown;
}

/**
 * An origin as browsers write it.
 *
 * @throws RangeError for a text that is none.
 */
export function checkedOrigin(text: string): string {
  const url = URL.parse(text);
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/" && !/[?#@]/.test(text);
  if (isOrigin) return url.origin;
  throw new RangeError(
    `The allowed origin is ${JSON.stringify(text)}, expected a scheme and a host such as http://localhost:5173.`,
  );
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
  return URL.parse(`http://${header}`)?.hostname;
}

function hostOf(origin: string): string | undefined {
  return URL.parse(origin)?.host;
}

function isShown(header: string | null, token: string): boolean {
  const [shown, wanted] = [header ?? "", `Bearer ${token}`].map((text) => Buffer.from(text));
  return shown!.length === wanted!.length && timingSafeEqual(shown!, wanted!);
}
