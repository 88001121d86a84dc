import { ConfigurationError } from "./errors/configuration-error.ts";
import { serverUrl } from "./generated/service.gen.ts";

/** Checks a base URL and takes the slashes off its end. No message repeats it, since it could hold a password. */
export function baseUrlOf(text: string): string {
  const { protocol, hostname, pathname, href } = new URL(URL.canParse(text) ? text : "data:");
  const encrypted = protocol === "https:" || (protocol === "http:" && loopback.test(hostname));
  if (!encrypted || /[?#@]/.test(text) || /\/v\d+\/*$/i.test(pathname)) {
    throw new ConfigurationError(
      `baseUrl must be like ${serverUrl}: https (http for loopback only), without version, credentials, query and fragment.`,
    );
  }
  return href.replace(/\/+$/, "");
}

const loopback = /^(?:(?:.+\.)?localhost|\[::1\]|127(?:\.\d+){3})$/;
