import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Context, Location, Node, Visitor } from "./rule.ts";

/** Every example of a body fits its schema, by Ajv for JSON Schema 2020-12 with formats. */
export const validExamples = (): Visitor => ({
  MediaType(media: Node, context: Context) {
    if (!media["schema"] || !media["examples"]) return;
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(selfContained(media["schema"], context));
    for (const [name, reference] of Object.entries(media["examples"] as Record<string, Node>)) {
      const example = "$ref" in reference ? context.resolve(reference).node : reference;
      if (!example || validate(example["value"])) continue;
      const problems = ajv.errorsText(validate.errors, { dataVar: "the example", separator: "; " });
      context.report({ message: `The example ${name} does not fit its schema: ${problems}.` });
    }
  },
});

/** The schema with what it refers to, in one piece; references become local, so that they may go in circles. */
function selfContained(schema: unknown, { resolve, location }: Context): Node {
  const names = new Map<string, string>();
  const definitions: Record<string, unknown> = {};
  const nameOf = (target: Location): string => `${target.source.absoluteRef}${target.pointer}`;

  const copy = (node: unknown, from: string): unknown => {
    if (Array.isArray(node)) return node.map((item) => copy(item, from));
    if (typeof node !== "object" || node === null) return node;
    const { $ref, ...rest } = node as Node;
    const siblings = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, copy(value, from)]));
    if (typeof $ref !== "string") return siblings;
    const target = resolve({ $ref }, from);
    if (!target.node || !target.location) return siblings;
    const key = nameOf(target.location);
    if (!names.has(key)) {
      names.set(key, `definition-${names.size}`);
      definitions[names.get(key)!] = copy(target.node, target.location.source.absoluteRef);
    }
    return { ...siblings, $ref: `#/$defs/${names.get(key)}` };
  };
  return { ...(copy(schema, location.source.absoluteRef) as Node), $defs: definitions };
}
