import type { HttpParams } from "../../http-types.ts";
import type { Operation } from "../../operation.ts";

const places = ["path", "query", "header"] as const;

/** Values of path, query and headers under the names that an operation has for them. Other names stay as they are. */
export function namedArguments({ parameters }: Operation, params: HttpParams): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const place of places) {
    const names = new Map<string, string>();
    for (const [name, { in: at, wireName = name }] of Object.entries(parameters)) {
      if (at === place) names.set(wireName, name);
    }
    for (const [wireName, value] of Object.entries(params[place] ?? {})) {
      if (value !== undefined) named[names.get(wireName) ?? wireName] = value;
    }
  }
  return named;
}
