import type { Contract } from "../contract.ts";
import { header } from "./header.ts";

/** `service.gen.ts`: where the service is, and the headers that carry the credentials. */
export function emitService(contract: Contract): string {
  const server = contract.servers?.[0]?.url;
  if (!server) throw new Error("The contract names no server.");
  const headerOf = (scheme: string): string => {
    const { type, in: place, name } = contract.components?.securitySchemes?.[scheme] ?? { type: "missing" };
    if (type !== "apiKey" || place !== "header" || !name) {
      throw new Error(`The client sends the ${scheme} in a header; the contract's scheme of that name must say which.`);
    }
    return name;
  };
  return `${header}
/** The base URL of production. There is no sandbox. */
export const serverUrl = ${JSON.stringify(server)};

/** The headers that carry the credentials. */
export const credentialHeaders = {
  username: ${JSON.stringify(headerOf("username"))},
  password: ${JSON.stringify(headerOf("password"))},
} as const;
`;
}
