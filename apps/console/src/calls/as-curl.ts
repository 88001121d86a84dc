import type { Call } from "./call.ts";
import { variables } from "./credentials.ts";

/** A call for a POSIX shell; the credentials come from its environment. */
export const asCurl = (call: Call, origin: string): string =>
  lines(call, origin, { quoted, named: (variable) => `$${variable}` }).join(" \\\n  ");

/** A call for the prompt of Windows, cmd; the credentials come from its environment. */
export const asWindowsCurl = (call: Call, origin: string): string =>
  lines(call, origin, { quoted: quotedForWindows, named: (variable) => `%${variable}%` }).join(" ^\n  ");

interface Shell {
  quoted(text: string): string;
  named(variable: string): string;
}

function lines({ method, target, headers, body }: Call, origin: string, { quoted: quote, named }: Shell): string[] {
  return [
    `curl ${quote(`${origin}${target}`)}`,
    ...(method === "GET" ? [] : [`-X ${method}`]),
    ...Object.entries(variables).map(([header, variable]) => `-H "${header}: ${named(variable)}"`),
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ];
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/**
 * Two readers take the line: the program splits it by quotes and backslashes, and before that cmd replaces variables and obeys
 * its signs. A caret before every sign hides the quotes from cmd, and keeps it from finding the name of a variable.
 */
function quotedForWindows(text: string): string {
  const forProgram = text.replaceAll(/(\\*)"/g, String.raw`$1$1\"`).replace(/\\+$/, "$&$&");
  const forPrompt = forProgram.replaceAll(/[^\w\s.,:;/=+@{}[\]-]/gu, "^$&").replaceAll(/\r\n|\r|\n/g, "^\n\n");
  return `^"${forPrompt}^"`;
}
