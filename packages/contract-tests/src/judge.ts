import { readContract } from "@d6-integrate/spec/reader";
import { contract, pathValues } from "./contract.ts";
import type { Document, Operation } from "./contract.ts";
import { valueOf } from "./parameter-values.ts";
import { requestProblems } from "./request-problems.ts";
import { createSchemas, schemas as bundledSchemas } from "./schemas.ts";
import type { Schemas } from "./schemas.ts";

/** An answer as it came over the wire. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** Says what is wrong with what goes over the wire, by a document alone: it asks no mock and no client. */
export interface Judge {
  /** The operation that a method and a path, without the base, belong to. */
  operationOf(method: string, path: string): Operation | undefined;
  /** What is wrong with a request: its path, query, headers, credentials and body. */
  request(operation: Operation, request: Request, path: string): Promise<string[]>;
  /** What is wrong with an answer: its status, headers, content type and body. */
  answer(operation: Operation, answer: Answer): string[];
}

/** A judge by a document. */
export function createJudge(source: Document, schemas: Schemas = createSchemas(source)): Judge {
  const { match } = readContract(source);
  const credentials = Object.values(source.components?.securitySchemes ?? {}).map(({ name }) => name!);
  return {
    operationOf: (method, path) => match(method, path)?.operation,
    request: (operation, request, path) =>
      requestProblems(schemas, credentials, operation, request, pathValues(match(request.method, path))),
    answer(operation, { status, headers, text }) {
      const name = `${operation.id} ${status}`;
      const response = operation.responses.get(status);
      if (!response) return [`${operation.id} declares no status ${status}`];
      const wrong = Object.entries(response.headers).flatMap(([header, { schema }]) => {
        const sent = headers.get(header);
        if (sent === null) return [];
        return schemas.of(schema, valueOf(sent, { schema })).map((problem) => `${name} ${header}: ${problem}`);
      });
      if (!response.json) return text === "" ? wrong : [...wrong, `${name} has a body, none is declared`];
      const type = headers.get("content-type")?.split(";")[0];
      if (type !== "application/json") return [...wrong, `${name} is ${type}, expected application/json`];
      const body = parse(text);
      if (body === undefined) return [...wrong, `${name} is not JSON`];
      return [...wrong, ...schemas.at(response.json.schemaPointer, body).map((problem) => `${name} at ${problem}`)];
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The judge by the bundled document. */
export const judge: Judge = createJudge(contract.document, bundledSchemas);
