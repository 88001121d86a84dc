import { Ajv, Name, _, str } from "ajv";
import type { CodeKeywordDefinition, KeywordCxt } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { countCharacters } from "../../max-length.ts";

// What Ajv calls these in its code.
const errors = new Name("errors");
const instancePath = new Name("instancePath");
const vErrors = new Name("vErrors");

/** The code of the check of one schema: a function, which is exported when somebody outside the file calls it. */
export function checkOf(name: string, schema: object, exported: boolean): string {
  // One instance each: what it numbers depends on this schema alone.
  const ajv = new Ajv({
    allErrors: true,
    allowMatchingProperties: true,
    allowUnionTypes: true,
    messages: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addFormat("date", () => true);
  countCharacters(ajv);
  nameKnownProperties(ajv);
  ajv.addKeyword({ keyword: "refersTo", schemaType: "string", code: callOther });
  ajv.addSchema({ ...schema, $id: name });
  const code = fitted(name, standalone.default(ajv, { [name]: name }));
  return exported ? `export const ${name}: Check = check${name};\n${code}` : code;
}

/** Lets violations tell the names that are known instead of the one that is not, which could be personal. */
function nameKnownProperties(ajv: Ajv): void {
  const keyword = "additionalProperties";
  const definition = ajv.getKeyword(keyword) as CodeKeywordDefinition;
  ajv.removeKeyword(keyword).addKeyword({
    ...definition,
    error: {
      message: "has a property that is not known",
      params: ({ parentSchema }) => _`{known: ${Object.keys(parentSchema?.["properties"] ?? {}).join(", ")}}`,
    },
  });
}

/** Calls the check of another schema by its name. Ajv's own way copies all violations so far each time. */
function callOther({ gen, data, schema, it }: KeywordCxt): void {
  const check = new Name(`check${schema as string}`);
  gen.if(_`!${check}(${data}, {instancePath: ${str`${instancePath}${it.errorPath}`}, most})`, () => {
    gen.assign(vErrors, _`joined(${vErrors}, ${check}.errors)`);
    gen.assign(errors, _`${vErrors}.length`);
  });
}

/**
 * Ajv's code, fit to be published: nothing is imported at run time, a bundler may drop what is not used, what nobody
 * reads is left out, lists and records are left once they have enough violations, and no name that only the data knows
 * gets into a pointer.
 */
function fitted(name: string, code: string): string {
  const result = code
    .replace('"use strict";', "")
    .replace(/export const \w+ = \w+;/, "")
    .replaceAll(/\bvalidate\d+\b/g, `check${name}`)
    .replaceAll(/\b(schema|pattern|formats|func)(\d+)\b/g, `$1Of${name}$2`)
    .replaceAll("= new RegExp(", "= /* @__PURE__ */ new RegExp(")
    .replaceAll(/for\(let (i\d*)=0; \1<len\d*; /g, (loop) => `${loop.slice(0, -2)} && errors < most; `)
    .replaceAll(/for\(const key\d* in data\d*\)\{/g, "$&\nif(errors >= most) break;")
    .replaceAll(/\/" \+ key\d+\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, '/*"')
    .replaceAll(/schemaPath:"[^"]*",/g, "")
    .replaceAll(/,parentData:data\d*,parentDataProperty:[^,]*,rootData/g, "")
    .replaceAll(/, parentData, parentDataProperty, rootData=data|\/\*# sourceURL=".*" \*\/;\n/g, "")
    .replace('{instancePath=""}={}', '{instancePath="", most=Infinity}={}');
  const [helper] = /\brequire\(.*?\)/.exec(result) ?? [];
  if (helper) throw new Error(`A keyword of the contract needs ${helper}, which the client does not bring.`);
  const [leak] = /instancePath:[^,}]*key\d+/.exec(result) ?? [];
  if (leak) throw new Error(`Ajv names a property of the data in a pointer: ${leak}. Teach emit/validators/check.ts.`);
  return withoutUnused(result).trimStart();
}

/** Ajv keeps each schema, also when its code does not look at it. */
function withoutUnused(code: string): string {
  return code.replaceAll(/^const (schemaOf\w+) = .*\n/gm, (line, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : "",
  );
}
