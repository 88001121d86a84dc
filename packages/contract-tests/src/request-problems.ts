import type { Operation, Parameter } from "./contract.ts";
import { valueOf } from "./parameter-values.ts";
import type { Schemas } from "./schemas.ts";

/** What is wrong with a request for an operation. `inPath` is what its path has for each parameter. */
export async function requestProblems(
  schemas: Schemas,
  credentials: string[],
  operation: Operation,
  request: Request,
  inPath: Record<string, string>,
): Promise<string[]> {
  const { parameters } = operation;
  const query = new URL(request.url).searchParams;
  const read = ({ name, in: place }: Parameter): string | undefined => {
    if (place === "path") return inPath[name];
    return (place === "query" ? query.get(name) : request.headers.get(name)) ?? undefined;
  };
  const wrong = parameters.flatMap((parameter) => {
    const text = read(parameter);
    if (text === undefined) return parameter.required ? [`${parameter.name} is missing`] : [];
    return schemas.of(parameter.schema, valueOf(text, parameter)).map((problem) => `${parameter.name}: ${problem}`);
  });
  const declared = new Set(parameters.filter(({ in: place }) => place === "query").map(({ name }) => name));
  const unknown = [...query.keys()].filter((name) => !declared.has(name)).map((name) => `${name} is not declared`);
  const repeated = [...declared].filter((name) => query.getAll(name).length > 1).map((name) => `${name} is repeated`);
  // Style form without explode parts the items by commas, which as %2C would belong to an item.
  const lists = parameters.filter(({ in: place, schema }) => place === "query" && schema.type === "array");
  const joined = lists
    .filter(({ name }) => new RegExp(`[?&]${name}=[^&]*%2C`, "i").test(request.url))
    .map(({ name }) => `${name} has its commas encoded`);
  const accept = request.headers.get("accept") === "application/json" ? [] : ["accept is not application/json"];
  const secrets = credentials.filter((name) => !request.headers.has(name)).map((name) => `${name} is missing`);
  const body = await bodyProblems(schemas, request, operation.body?.json?.schemaPointer);
  return [...wrong, ...unknown, ...repeated, ...joined, ...accept, ...secrets, ...body].map(
    (problem) => `${operation.id} request: ${problem}`,
  );
}

async function bodyProblems(schemas: Schemas, request: Request, pointer: string | undefined): Promise<string[]> {
  const text = await request.clone().text();
  if (pointer === undefined) return text === "" ? [] : ["a body is sent, none is declared"];
  const type = request.headers.get("content-type");
  if (type !== "application/json") return [`the content type is ${type}, expected application/json`];
  return schemas.at(pointer, JSON.parse(text)).map((problem) => `body at ${problem}`);
}
