import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { nearest } from "../../contract/nearest.ts";
import { document } from "./document.ts";
import type { ControlOperation } from "./document.ts";
import { Refused } from "./refused.ts";
import type { Place } from "./refused.ts";

// It is CommonJS: bundlers and Node differ in what they call its default.
const addFormats = ("default" in ajvFormats ? ajvFormats.default : ajvFormats) as (ajv: Ajv2020) => unknown;

function validator(coerceTypes: boolean): Ajv2020 {
  // An OpenAPI document has keywords of its own around its schemas.
  const ajv = new Ajv2020({ strict: false, coerceTypes, verbose: true });
  addFormats(ajv);
  return ajv.addSchema(document, "control");
}

const [bodies, texts] = [validator(false), validator(true)];
const compiled = new Map<string, ValidateFunction>();

/** Compiles a schema at its first use. */
function check(key: string, ajv: Ajv2020, schema: () => object): ValidateFunction {
  const known = compiled.get(key) ?? ajv.compile(schema());
  compiled.set(key, known);
  return known;
}

/** @throws Refused for a body that does not fit the document. */
export function checkBody(pointer: string, body: unknown): void {
  const validate = check(pointer, bodies, () => ({ $ref: `control${pointer}` }));
  if (!validate(body)) throw refused(validate.errors!, "body");
}

/**
 * The parameters of a call in their types.
 *
 * @throws Refused for a parameter that does not fit the document, or that it does not have.
 */
export function checkedTexts(
  { id, parameters }: ControlOperation,
  place: "path" | "query",
  given: Record<string, string | string[]>,
): Record<string, unknown> {
  const declared = parameters.filter((parameter) => parameter.in === place);
  const validate = check(`${id} ${place}`, texts, () => ({
    type: "object",
    properties: Object.fromEntries(declared.map(({ name, schema }) => [name, relative(schema)])),
    required: declared.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  }));
  const values = { ...given };
  if (!validate(values)) throw refused(validate.errors!, place);
  return values;
}

const relative = (schema: object): object => ("$ref" in schema ? { $ref: `control${String(schema.$ref)}` } : schema);

function refused(errors: ErrorObject[], place: Place["in"]): Refused {
  // Of alternatives, what is deepest inside tells most.
  const [error] = errors.toSorted((one, other) => depth(other) - depth(one)) as [ErrorObject];
  const { instancePath, keyword, params, message = "is wrong", data } = error;
  const at = (name: string) => `${instancePath}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const what = place === "body" ? "body" : `${place} of the call`;
  if (keyword === "required") {
    const name = params["missingProperty"] as string;
    return new Refused(`${at(name)} of the ${what} is missing.`, { in: place, pointer: at(name) });
  }
  if (keyword === "additionalProperties") {
    const name = params["additionalProperty"] as string;
    const known = Object.keys((error.parentSchema?.["properties"] ?? {}) as object);
    const [near] = nearest(name, known);
    const hint = near === undefined ? `expected one of ${known.join(", ") || "nothing"}` : `did you mean ${near}?`;
    return new Refused(`${at(name)} of the ${what} is not known; ${hint}`, { in: place, pointer: at(name) });
  }
  const allowed = (params["allowedValues"] as unknown[] | undefined)?.join(", ");
  const wanted = allowed === undefined ? message : `must be one of ${allowed}`;
  const came = JSON.stringify(data)?.slice(0, 200) ?? "nothing";
  return new Refused(`${instancePath || "The whole"} of the ${what} ${wanted}, and is ${came}.`, {
    in: place,
    pointer: instancePath,
  });
}

const depth = ({ instancePath, keyword }: ErrorObject): number =>
  instancePath.split("/").length * 3 + ({ oneOf: 0, anyOf: 0, type: 1 }[keyword] ?? 2);
