/** What is wrong with a path template, or undefined when nothing is. */
export function templateProblem(template: unknown): string | undefined {
  if (typeof template !== "string" || !/^\/v\d+\//.test(template)) {
    return "must begin with a version, such as /v1/; d6 answers other paths with an empty success";
  }
  const segments = template.slice(1).split("/");
  if (!segments.every((segment) => /^(?:[\w~-]+(?:\.[\w~-]+)*|\{\w+\})$/.test(segment))) {
    return "must be segments of letters, digits, - and _, or whole {parameters}, without a query";
  }
  return undefined;
}

/** What is wrong with a value as text of a request, or undefined when nothing is. */
export function textProblem(value: unknown, place: string): string | undefined {
  if (place === "path" && (value === "." || value === "..")) return `must not be "${value}"`;
  // Half a surrogate pair has no encoding.
  return typeof value === "string" && /\p{Surrogate}/u.test(value) ? "must be well-formed Unicode" : undefined;
}

/** Fills a template. The values have been checked. */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

/** The parameters of a template. */
export function templateParameters(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/**
 * A query without its question mark. Commas stay: they part the items of a list. d6 is told `true` or nothing: how it
 * reads `false` is not documented.
 */
export function queryText(values: object = {}): string {
  const encode = encodeURIComponent;
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => `${encode(name)}=${encode(value).replaceAll("%2C", ",")}`)
    .join("&");
}
