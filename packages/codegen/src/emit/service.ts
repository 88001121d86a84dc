import type { Document } from "@d6-integrate/spec/reader";
import { header } from "./header.ts";

// Parameters are told apart by their place in the contract: a body may hold an id of the same name.
const schoolParameters = ["SchoolLoginId", "SchoolId"];

/** `service.gen.ts`: where the service is, and the headers that carry the credentials, and what selects a school. */
export function emitService(document: Document): string {
  const server = document.servers?.[0]?.url;
  if (!server) throw new Error("The contract names no server.");
  const headerOf = (scheme: string): string => {
    const { type, in: place, name } = document.components?.securitySchemes?.[scheme] ?? { type: "missing" };
    if (type !== "apiKey" || place !== "header" || !name) {
      throw new Error(`The client sends the ${scheme} in a header; the contract's scheme of that name must say which.`);
    }
    return name.toLowerCase();
  };
  return `${header}
/** The base URL of production. There is no sandbox. */
export const serverUrl = ${JSON.stringify(server)};

/** The headers that carry the credentials, lower case. */
export const credentialHeaders = {
  username: ${JSON.stringify(headerOf("username"))},
  password: ${JSON.stringify(headerOf("password"))},
} as const;

/** The arguments that select a school: one in each version. */
export const schoolArguments = ${JSON.stringify(schoolArguments(document))} as const;

/** The same with their names on the wire, lower case. */
export const schoolNames: readonly string[] = ${JSON.stringify(schoolNames(document))};
`;
}

function schoolArguments(document: Document): string[] {
  return schoolParametersOf(document).map((parameter) => parameter["x-sdk-name"] ?? parameter.name);
}

function schoolNames(document: Document): string[] {
  const names = schoolParametersOf(document).map((parameter) => parameter.name);
  return [...new Set([...schoolArguments(document), ...names].map((name) => name.toLowerCase()))];
}

function schoolParametersOf({ components }: Document) {
  return schoolParameters.flatMap((name) => components?.parameters?.[name] ?? []);
}
