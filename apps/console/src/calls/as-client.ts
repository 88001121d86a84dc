import type { Call } from "./call.ts";
import type { Contract } from "../control/contract.ts";
import { schemaOf } from "../control/contract.ts";

/** A call in the words of the client, such as `d6.v1.debtorNotes.update({...})`. */
export function asClient({ target, body }: Call, operation: string, contract: Contract, origin: string): string {
  const found = contract.operation(operation);
  if (!found) throw new Error(`The contract has no operation ${operation}.`);
  const { path, parameters, name } = found;
  const url = new URL(target, origin);
  const args: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(valuesIn(path, url.pathname))) args[key] = typed(key, text);
  for (const [key, text] of url.searchParams) args[key] = typed(key, text);
  if (body !== undefined) args["body"] = parsed(body);
  const inside = JSON.stringify(args, null, 2).replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
  return `import { createClient } from "@d6-integrate/client";

const d6 = createClient({
  credentials: { username: process.env.D6_USERNAME ?? "", password: process.env.D6_PASSWORD ?? "" },
  baseUrl: ${JSON.stringify(`${origin}/api`)},
});

const result = await d6.${path.split("/")[1]}.${name}(${Object.keys(args).length === 0 ? "" : inside});
console.log(result);`;

  /** The text in the type that the contract gives the parameter. */
  function typed(key: string, text: string): unknown {
    const schema = schemaOf(contract, parameters.find((parameter) => parameter.name === key)?.schema);
    const types = [schema, ...(schema?.anyOf ?? []), ...(schema?.oneOf ?? [])]
      .flatMap((each) => schemaOf(contract, each)?.type ?? [])
      .flat();
    if (types.some((type) => type === "integer" || type === "number") && /^\d{1,15}$/.test(text)) return Number(text);
    if (types.includes("boolean") && /^(true|false|1|0)$/.test(text)) return text === "true" || text === "1";
    return text;
  }
}

/** The values that the braces of a path stand for. */
function valuesIn(template: string, path: string): Record<string, string> {
  const pattern = new RegExp(`${template.replaceAll(/[.]/g, "\\.").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}/?$`);
  const groups = pattern.exec(path)?.groups ?? {};
  return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
