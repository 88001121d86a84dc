import type { Context, Node, Visitor } from "./rule.ts";

const vendor = "https://apidocs.d6plus.co.za/";

/** Every operation names the vendor's page that it was written from. */
export const externalDocs = (): Visitor => ({
  Operation(operation: Node, context: Context) {
    const docs = operation["externalDocs"] as { url?: string } | undefined;
    if (docs?.url?.startsWith(vendor)) return;
    context.report({
      message: `An operation must link the vendor's page: externalDocs.url is ${JSON.stringify(docs?.url)}, expected an address under ${vendor}.`,
    });
  },
});
