import type { OperationModel } from "../operation-model.ts";
import { header } from "./header.ts";

/** `api-types.gen.ts`: the API that must be activated for each operation about a school. */
export function emitApiTypes(models: OperationModel[]): string {
  const apiTypes = models.flatMap(({ id, apiType }) => (apiType === undefined ? [] : [[id, apiType] as const]));
  const names = [...new Set(apiTypes.map(([, apiType]) => apiType))].toSorted();
  return `${header}
/** The APIs that a school activates one by one, by the names that d6 gives them. */
export type ApiType = ${names.map((name) => JSON.stringify(name)).join(" | ") || "never"};

/** The API of each operation about a school, by the id of the operation. */
export const apiTypes: Readonly<Record<string, ApiType>> = ${JSON.stringify(Object.fromEntries(apiTypes))};
`;
}
