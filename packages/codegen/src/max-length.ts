import { _ } from "ajv";
import type { Ajv, CodeKeywordDefinition, KeywordCxt } from "ajv";

/** Has `maxLength` count the characters in place: Ajv would import a helper of its own at run time. */
export function countCharacters(ajv: Ajv): void {
  const keyword = "maxLength";
  const definition = ajv.getKeyword(keyword) as CodeKeywordDefinition;
  ajv.removeKeyword(keyword).addKeyword({
    ...definition,
    keyword,
    // The spread tells a pair of surrogates as one character; it is needed only where the cheap count says too long.
    code: (context: KeywordCxt) => {
      const { data, schemaCode } = context;
      context.fail(_`${data}.length > ${schemaCode} && [...${data}].length > ${schemaCode}`);
    },
  });
}
