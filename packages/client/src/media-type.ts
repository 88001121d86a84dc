/** Whether a body says that it is JSON, or does not say what it is: the vendor documents no media type. */
export function isJson(headers: Headers): boolean {
  return /^(?:(?:application|text)\/(?:[\w.-]+\+)?json\s*)?(?:;|$)/i.test(headers.get("content-type") ?? "");
}

/** Whether a body is a stream of events, which need not end. */
export function isEventStream(headers: Headers): boolean {
  return /^text\/event-stream/i.test(headers.get("content-type") ?? "");
}
