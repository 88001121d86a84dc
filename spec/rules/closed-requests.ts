import type { Context, Node, Visitor } from "./rule.ts";

/** Request objects are closed, so that a misspelt field is refused and not silently dropped. Responses stay open. */
export const closedRequests = (): Visitor => ({
  RequestBody: {
    Schema(schema: Node, context: Context) {
      if (schema["type"] === "object" && schema["additionalProperties"] !== false) {
        context.report({ message: "An object in a request must be closed: add additionalProperties: false." });
      }
    },
  },
  Response: {
    Schema(schema: Node, context: Context) {
      if (schema["additionalProperties"] === false) {
        context.report({
          message:
            "An object in a response must stay open, fields depend on the subscription: drop additionalProperties.",
        });
      }
    },
  },
});
