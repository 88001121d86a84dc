import type { Document } from "../../contract/contract.ts";

/** The contract with the mock as its first server: what is tried from it must not reach the production server. */
export const handedOut = (document: Document, origin: string): Document => ({
  ...document,
  servers: [{ url: `${origin}/api`, description: "This mock." }, ...(document.servers ?? [])],
});
