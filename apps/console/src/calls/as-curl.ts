import type { Call } from "./call.ts";
import { variables } from "./credentials.ts";

/** A call for a POSIX shell; the credentials come from its environment. */
export function asCurl({ method, target, headers, body }: Call, origin: string): string {
  const parts = [
    `curl ${quoted(`${origin}${target}`)}`,
    ...(method === "GET" ? [] : [`-X ${method}`]),
    ...Object.entries(variables).map(([header, variable]) => `-H "${header}: $${variable}"`),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quoted(body)}`]),
  ];
  return parts.join(" \\\n  ");
}

/** The same for the command prompt of Windows, where quotes, lines and percent signs mean something else. */
export function asWindowsCurl({ method, target, headers, body }: Call, origin: string): string {
  const parts = [
    `curl.exe ${windowsQuoted(`${origin}${target}`)}`,
    ...(method === "GET" ? [] : [`-X ${method}`]),
    ...Object.entries(variables).map(([header, variable]) => `-H "${header}: %${variable}%"`),
    ...Object.entries(headers).map(([name, value]) => `-H ${windowsQuoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${windowsQuoted(body)}`]),
  ];
  return parts.join(" ");
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The argument for the program first, then every sign that means something to the prompt with a caret before it. */
const windowsQuoted = (text: string): string =>
  `"${text.replaceAll(/(\\*)"/g, String.raw`$1$1\"`).replace(/(\\+)$/, "$1$1")}"`
    .replaceAll(/[()%!^"<>&|]/g, "^$&")
    .replaceAll(/\r?\n/g, "^\n\n");
