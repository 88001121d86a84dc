/** What stands where a credential was. */
export const hidden = "[hidden]";

/** Headers whose values are credentials, beside those of the contract. */
const secretHeaders = ["authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"];

/** Names under which credentials come in queries and bodies. */
const secretNames = /pass(?:word|wd)|secret|token|api[-_]?key|authorization|credential|x-username/i;
const secretFields =
  /("[^"\\]*(?:pass(?:word|wd)|secret|token|api[-_]?key|authorization|credential|x-username)[^"\\]*"\s*:\s*)"(?:[^"\\]|\\.)*"/gi;

/** Takes the credentials of one request out of whatever is kept of it. */
export interface Secrets {
  headers(headers: Headers): Record<string, string>;
  query(query: URLSearchParams): Record<string, string | string[]>;
  text(text: string): string;
}

/** The shortest credential that is looked for inside of words. */
const long = 6;

export function secretsOf(sent: Headers, credentialHeaders: string[]): Secrets {
  const names = [...secretHeaders, ...credentialHeaders.map((name) => name.toLowerCase())];
  const values = [...new Set(names.flatMap((name) => valuesOf(sent.get(name))))];
  const text = (given: string): string => {
    let shown = given;
    for (const value of values) if (shown.includes(value)) shown = shown.replace(patternOf(value), hidden);
    return secretNames.test(shown) ? shown.replace(secretFields, `$1"${hidden}"`) : shown;
  };
  return {
    text,
    headers: (headers) =>
      Object.fromEntries([...headers].map(([name, value]) => [name, names.includes(name) ? hidden : text(value)])),
    query: (query) =>
      Object.fromEntries(
        [...new Set(query.keys())].map((name) => {
          const shown = query.getAll(name).map((value) => (secretNames.test(name) ? hidden : text(value)));
          return [text(name), shown.length === 1 ? shown[0]! : shown];
        }),
      ),
  };
}

/** A credential as it may be written: as it is, in an address, in JSON, and what is inside of it. */
function valuesOf(header: string | null): string[] {
  if (header === null || header === "") return [];
  const [scheme, ...rest] = header.split(" ");
  const inner =
    rest.length === 0 ? [] : [rest.join(" "), ...(scheme!.toLowerCase() === "basic" ? basic(rest[0]!) : [])];
  const cookies = header.includes("=") ? header.split(/;\s*/).map((pair) => pair.slice(pair.indexOf("=") + 1)) : [];
  return [header, ...inner, ...cookies]
    .filter((value) => value !== "")
    .flatMap((value) => [value, encodeURIComponent(value.toWellFormed()), JSON.stringify(value).slice(1, -1)]);
}

function basic(text: string): string[] {
  const both = Buffer.from(text, "base64").toString();
  const colon = both.indexOf(":");
  return colon === -1 ? [] : [both.slice(0, colon), both.slice(colon + 1)];
}

/** Short ones are only found as whole words: a letter of every text is no credential. */
function patternOf(value: string): RegExp {
  const literal = value.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(value.length >= long ? literal : `(?<![A-Za-z0-9])${literal}(?![A-Za-z0-9])`, "g");
}
