import { ConfigurationError } from "./errors/configuration-error.ts";
import { serverUrl } from "./generated/service.gen.ts";

/** Checks a base URL and takes the slashes off its end. No message repeats it, since it could hold a password. */
export function baseUrlOf(text: string): string {
  const url = parse(text);
  if (url.username !== "" || url.password !== "") {
    refuse("holds a username or password; pass them as `credentials`");
  }
  if (/[?#]/.test(text)) refuse("holds a query or a fragment; leave it out");
  if (/\/v\d+\/*$/i.test(url.pathname)) {
    refuse("ends in a version; leave it out, each operation brings its own");
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    refuse("is plain http, which would send the credentials in the clear; use https (http is for loopback only)");
  }
  return url.href.replace(/\/+$/, "");
}

function parse(text: unknown): URL {
  let url: URL | undefined;
  try {
    url = typeof text === "string" ? new URL(text) : undefined;
  } catch {
    // Refused below, without the parser's message, which repeats the text.
  }
  return url && /^https?:$/.test(url.protocol) ? url : refuse("is not an http or https URL");
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d+){3}$/.test(host);
}

function refuse(problem: string): never {
  throw new ConfigurationError(`baseUrl ${problem}. Expected a URL such as ${serverUrl}`);
}
