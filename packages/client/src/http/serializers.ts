/** Fills the template at the end of a URL. The values have been checked: they are those that it asks for. */
export function fillTemplate(url: string, values: Readonly<Record<string, unknown>>): string {
  let filled = url;
  for (const [name, value] of Object.entries(values)) {
    filled = filled.replace(`{${name}}`, encodeURIComponent(String(value)));
  }
  return filled;
}

/**
 * A query without its question mark. Commas stay: they separate the items of a list. d6 is told `true` or nothing: how
 * it reads `false` is not documented.
 */
export function queryText(values: object): string {
  let query = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === false) continue;
    const text = encodeURIComponent(String(value)).replaceAll("%2C", ",");
    query += `${query && "&"}${encodeURIComponent(name)}=${text}`;
  }
  return query;
}
