// Prints how many operations each of two parsers finds in a document, or fails.
import { readFile } from "node:fs/promises";
import SwaggerParser from "@apidevtools/swagger-parser";
import { dereference, validate } from "@scalar/openapi-parser";

const file = process.argv[2] ?? "";
const methods = ["get", "post", "patch", "put", "delete"];
const count = (paths: unknown): number =>
  Object.values(paths ?? {}).flatMap((item: object) => Object.keys(item).filter((key) => methods.includes(key))).length;

const swagger = await SwaggerParser.validate(file);
const text = await readFile(file, "utf8");
const { valid, errors } = await validate(text);
if (!valid) throw new Error(`@scalar/openapi-parser refuses the document: ${JSON.stringify(errors)}`);
const scalar = dereference(text).schema;
process.stdout.write(
  JSON.stringify({ "swagger-parser": count(swagger.paths), "@scalar/openapi-parser": count(scalar?.paths) }),
);
