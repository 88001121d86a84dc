import { document } from "@d6-integrate/spec";
import { readContract } from "@d6-integrate/spec/reader";
import type { Document, Match, Operation } from "@d6-integrate/spec/reader";

export type { Document, Operation, Parameter, Schema } from "@d6-integrate/spec/reader";

/** The contract that is held against client and mock. */
export const contract = readContract<Document>(document);

export const { operations, resolve } = contract;

/** The declared statuses, in the order of the document. */
export const statusesOf = ({ responses }: Operation): number[] => [...responses.keys()];

/** The example bodies of a status by case; empty where the answer has none. */
export const examplesOf = ({ responses }: Operation, status: number): Record<string, unknown> =>
  responses.get(status)?.json?.examples ?? {};

/** The request bodies of the examples, by case. */
export const requestsOf = ({ body }: Operation): Record<string, unknown> => body?.json?.examples ?? {};

/** The values of the parameters in a path, by name. */
export const pathValues = (match: Match<Operation> | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(match?.values ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]));
