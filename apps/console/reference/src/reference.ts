import { createApiReference } from "@scalar/api-reference";
import { demo } from "../../src/calls/credentials.ts";
import type { Contract } from "./contract.ts";
import { tagSlug } from "./contract.ts";

/** Draws the contract. What is tried from it goes to this mock, with the credentials that it accepts. */
export function drawReference(contract: Contract): void {
  createApiReference(document.querySelector("#reference")!, {
    content: { ...contract },
    // Production is left out: nobody should send it the credentials of the demo.
    servers: [{ url: `${location.origin}/api`, description: "This mock." }],
    authentication: demoLogin(contract),
    generateOperationSlug: ({ operationId = "" }) => operationId,
    generateTagSlug: ({ name = "" }) => tagSlug(name),
    showOperationId: true,
    documentDownloadType: "json",
    defaultOpenAllTags: false,
    // All of these would call others, or offer to.
    withDefaultFonts: false,
    telemetry: false,
    proxyUrl: "",
    agent: { disabled: true },
    mcp: { disabled: true },
    hideClientButton: true,
    showDeveloperTools: "never",
  });
}

/** The headers that the contract asks for, filled with what the mock accepts. */
function demoLogin({ components: { securitySchemes = {} }, security = [] }: Contract) {
  const values = Object.entries(securitySchemes).flatMap(([scheme, { name = "" }]) =>
    name in demo ? [[scheme, { value: demo[name as keyof typeof demo] }] as const] : [],
  );
  return {
    // All schemes of the first way in, together.
    preferredSecurityScheme: security.slice(0, 1).map((way) => Object.keys(way)),
    securitySchemes: Object.fromEntries(values),
  };
}
