import { inspect } from "node:util";

/** Everything that a program could print of a value. */
export function printed(value: unknown): string {
  return [
    inspect(value, { depth: 10, showHidden: true }),
    JSON.stringify(value) ?? "",
    String(value),
    value instanceof Error ? `${value.stack}${inspect(value.cause, { depth: 10, showHidden: true })}` : "",
  ].join("\n");
}

/** What prints whole errors by itself shows: neither body nor headers. */
export function logged(error: Error): string {
  const message = `${String(error)}\n${error.stack}\n${JSON.stringify(error)}\n${inspect(error, { depth: 10 })}`;
  return `${message}\n${inspect(error.cause, { depth: 10, showHidden: true })}`;
}
