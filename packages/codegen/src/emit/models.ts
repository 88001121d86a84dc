import type { Document } from "@d6-integrate/spec/reader";
import { docComment } from "../doc-comment.ts";
import { header } from "./header.ts";

/** `models.gen.ts`: a name for every schema, such as `V1Note`. */
export function emitModels(document: Document): string {
  const models = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => {
    const comment = schema.description ? `${docComment([schema.description])}\n` : "";
    return `${comment}export type ${name} = components["schemas"]["${name}"];`;
  });
  return [header, `import type { components } from "./schema.gen.ts";`, "", ...models, ""].join("\n");
}
