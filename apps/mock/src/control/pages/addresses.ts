import type { IncomingMessage } from "node:http";

/** Where the files of the console are. */
export const consoleFiles = "/__mock/console/";
/** Where the files of the reference are; without the slash, the page itself. */
export const referenceFiles = "/__mock/reference/";

const pages = /^(\/|\/__mock\/?|\/__mock\/requests\/[\w.~-]+)$/;

/** Whether a browser asks for a page; whoever asks for JSON gets it at the same addresses. Only the reference has none. */
export function isForPage({ method, url = "", headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  const path = url.split("?", 1)[0]!;
  if (path.startsWith(consoleFiles) || isOfReference(path)) return true;
  return headers.accept?.includes("text/html") === true && pages.test(path) && path !== "/__mock/requests/stream";
}

export const isOfReference = (path: string): boolean => `${path}/`.startsWith(referenceFiles);
