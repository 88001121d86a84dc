import type { Call } from "./call.ts";
import { variables } from "./credentials.ts";

/** A call as code with `fetch`, for Node. */
export function asFetch({ method, target, headers, body }: Call, origin: string): string {
  const lines = [
    ...Object.entries(variables).map(([header, variable]) => `    ${JSON.stringify(header)}: process.env.${variable},`),
    ...Object.entries(headers).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},`),
  ];
  return [
    `const response = await fetch(${JSON.stringify(`${origin}${target}`)}, {`,
    `  method: ${JSON.stringify(method)},`,
    "  headers: {",
    ...lines,
    "  },",
    ...(body === undefined ? [] : [`  body: ${JSON.stringify(body)},`]),
    "});",
    "console.log(response.status, await response.json());",
  ].join("\n");
}
