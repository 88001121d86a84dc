/** The media type without its parameters, lower case; empty when the answer does not say. */
export function mediaType(headers: Headers): string {
  const [essence = ""] = (headers.get("content-type") ?? "").split(";");
  return essence.trim().toLowerCase();
}

/** Whether a body says that it is JSON, or does not say what it is: the vendor documents no media type. */
export function isJson(headers: Headers): boolean {
  return /^(?:|(?:application|text)\/(?:[\w.-]+\+)?json)$/.test(mediaType(headers));
}
