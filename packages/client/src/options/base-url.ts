import { ConfigurationError } from "../errors/configuration-error.ts";
import { serverUrl } from "../generated/service.gen.ts";

const loopback = /^(?:(?:.+\.)?localhost|\[::1\]|127(?:\.\d+){3})$/;

/** Checks a base URL and takes the slashes off its end. No message repeats it, since it could hold a password. */
export function baseUrlOf(text: string, insecureHosts: readonly string[] = []): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || /[?#@]/.test(text) || !mayCarryCredentials(url, insecureHosts) || endsWithVersion(url.pathname)) {
    throw new ConfigurationError(
      `baseUrl must be like ${serverUrl}: https (http for loopback and allowInsecureHosts only), without version, credentials, query and fragment.`,
    );
  }
  return withoutSlashes(url.href);
}

function mayCarryCredentials({ protocol, hostname }: URL, insecureHosts: readonly string[]): boolean {
  if (protocol === "https:") return true;
  return protocol === "http:" && (loopback.test(hostname) || insecureHosts.includes(hostname));
}

function endsWithVersion(path: string): boolean {
  return /\/v\d+$/i.test(withoutSlashes(path));
}

/** Without the slashes at its end, in a time that grows with their number only. */
function withoutSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === "/") end -= 1;
  return text.slice(0, end);
}
