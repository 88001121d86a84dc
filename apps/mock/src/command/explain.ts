import type { ServerOptions } from "./server.ts";

/** Why the mock does not start, and the way out, in the words of how it was started. */
export function explain(
  error: unknown,
  { host, port = 0 }: ServerOptions,
  env: NodeJS.ProcessEnv = process.env,
): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") {
    const other = `${commandIn(env)} --port ${port === 65_535 ? port - 1 : port + 1}`;
    return `Port ${port} on ${host} is in use. Stop what listens there, or take another: ${other} (0 takes a free one).`;
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return `--host is ${JSON.stringify(host)}, which is no address of this machine. Leave it out, or take 0.0.0.0 for all of them.`;
  }
  if (code === "EACCES")
    return `Port ${port} on ${host} needs more rights. Take one from 1024 on, such as --port 4010.`;
  return message;
}

function commandIn({ npm_lifecycle_event: script, npm_command: command }: NodeJS.ProcessEnv): string {
  if (script === "start") return "pnpm start";
  return command === "exec" ? "npx @d6-integrate/mock" : "d6-mock";
}
