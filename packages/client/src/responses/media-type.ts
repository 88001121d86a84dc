/**
 * Whether a body says that it is JSON, or does not say what it is: the vendor documents no media type. A proxy may have
 * set the header a second time, which reads as a list.
 */
export function isJson(headers: Headers): boolean {
  const type = headers.get("content-type") ?? "";
  return (
    type === "application/json" ||
    type.split(",").every((one) => /^\s*(?:(?:application|text)\/(?:[\w.-]+\+)?json\s*)?(?:;|$)/i.test(one))
  );
}

/** Whether a body is a stream of events, which need not end. */
export function isEventStream(headers: Headers): boolean {
  return /^text\/event-stream/i.test(headers.get("content-type") ?? "");
}
