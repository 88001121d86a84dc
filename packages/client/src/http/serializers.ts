/** Fills the template at the end of a URL. The values have been checked. */
export function fillTemplate(url: string, values: Readonly<Record<string, unknown>>): string {
  return url.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

/**
 * A query without its question mark. Commas stay: they separate the items of a list. d6 is told `true` or nothing: how
 * it reads `false` is not documented.
 */
export function queryText(values: object): string {
  const encode = encodeURIComponent;
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => `${encode(name)}=${encode(String(value)).replaceAll("%2C", ",")}`)
    .join("&");
}
