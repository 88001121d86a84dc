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

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
