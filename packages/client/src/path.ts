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

/** What is wrong with the value of a path parameter, or undefined when nothing is. */
export function pathValueProblem(value: unknown): string | undefined {
  if (value === undefined || value === null) return "is missing";
  if (value === "") return "is empty";
  if (value === "." || value === "..") return `must not be "${value}", which would change the path`;
  if (typeof value === "string") return undefined;
  return Number.isSafeInteger(value) ? undefined : "must be an integer that a double holds exactly, or a string";
}

/** Fills a template. The values have been checked. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

/** The parameters of a template. */
export function templateParameters(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** The values that are sent, as text; a list as its items with commas. d6 is told `true` or nothing: how it reads `false` is not documented. */
export function definedStrings(values: object | undefined): Record<string, string> {
  const sent = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(values ?? {})) {
    if (value !== undefined && value !== false) sent[name] = String(value);
  }
  return sent;
}

/** A query without its question mark. Commas stay: they part the items of a list. */
export function queryText(values: Readonly<Record<string, string>>): string {
  const encode = encodeURIComponent;
  return Object.entries(values)
    .map(([name, value]) => `${encode(name)}=${encode(value).replaceAll("%2C", ",")}`)
    .join("&");
}
