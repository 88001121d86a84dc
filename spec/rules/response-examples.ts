import type { Context, Node, Visitor } from "./rule.ts";

/** Every body has an example: the mock serves it, the documentation shows it, the tests replay it. */
export const responseExamples = (): Visitor => ({
  MediaType(media: Node, context: Context) {
    const examples = media["examples"];
    if (examples && typeof examples === "object" && Object.keys(examples).length > 0) return;
    context.report({ message: "A body must have at least one example, as a file under examples/." });
  },
});
