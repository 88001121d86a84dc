import type { Entry } from "@d6-integrate/mock/control";

/** A part of what is shown; `all` is everything. */
export type Part = "rules" | "school" | "quirks" | "all";

/** What a tab tells the others of the same mock. */
export type News =
  | { kind: "entries"; entries: Entry[] }
  | { kind: "list" }
  | { kind: "state"; state: "live" | "gone"; started: string | undefined }
  | { kind: "changed"; part: Part };

const channel = new BroadcastChannel("d6-mock");

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays within its origin.
export const announce = (news: News): void => channel.postMessage(news);

/** Calls a listener for what other tabs tell; returns how to stop. */
export function heard(listener: (news: News) => void): () => void {
  const listen = ({ data }: MessageEvent<News>) => listener(data);
  channel.addEventListener("message", listen);
  return () => channel.removeEventListener("message", listen);
}
