import type { IncomingMessage } from "node:http";

/** Where the files of the console are. */
export const filesAt = "/__mock/console/";

const pages = /^(\/|\/__mock\/?|\/__mock\/requests\/[\w.~-]+)$/;

/** Whether a browser asks for the console; whoever asks for JSON gets it at the same addresses. */
export function isForConsole({ method, url = "", headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  const path = url.split("?", 1)[0]!;
  if (path.startsWith(filesAt)) return true;
  return headers.accept?.includes("text/html") === true && pages.test(path) && path !== "/__mock/requests/stream";
}
