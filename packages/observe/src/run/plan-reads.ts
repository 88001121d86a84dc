import { operations, resolved, rowOf } from "../findings/schemas.ts";
import type { Declared } from "../findings/schemas.ts";

/** Where an argument comes from: the school, a switch that is turned on, or the response of an earlier read. */
export type Source = "school" | true | "Yes" | { readonly of: string; readonly field: string };

/** A read that is made once. */
export interface PlannedRead {
  /** The id of the operation. */
  readonly id: string;
  readonly path: string;
  readonly sources: Readonly<Record<string, Source>>;
}

/** An operation that is not called. */
export interface LeftOut {
  readonly id: string;
  readonly why: string;
}

export interface Plan {
  /** In the order in which they are made: those that need ids come behind those that give them. */
  readonly reads: readonly PlannedRead[];
  readonly leftOut: readonly LeftOut[];
}

const ofSchool = ["school_login_id", "school_id"];
// It asks for accounts with their complete history, which is much work for the API.
const heavy = ["all_accounts"];

/**
 * Plans the reads of one school from the contract: each once, lists that have switches once more with all of them, and the
 * second page of those with pages.
 */
export function planReads(): Plan {
  const reads: PlannedRead[] = [];
  const leftOut: LeftOut[] = [];
  for (const [id, declared] of operations) {
    const { method, path } = declared;
    const parameters = parametersOf(declared);
    const required = parameters
      .filter((one) => one.required)
      .map(({ name }) => [name, sourceOf(name, declared)] as const);
    const unknown = required.find(([, source]) => source === undefined);
    if (method !== "get") leftOut.push({ id, why: "it changes something at the school" });
    else if (unknown) leftOut.push({ id, why: `it needs ${unknown[0]}, which no other read gives` });
    else {
      const school = parameters.filter(({ name }) => ofSchool.includes(name)).map(({ name }) => [name, "school"]);
      const sources = Object.fromEntries([...school, ...required]) as PlannedRead["sources"];
      const switches = parameters.filter(({ name, on }) => on !== undefined && !heavy.includes(name));
      const turnedOn = Object.fromEntries(switches.map(({ name, on }) => [name, on!]));
      reads.push({ id, path, sources });
      if (switches.length > 0) reads.push({ id, path, sources: { ...sources, ...turnedOn } });
      if (parameters.some(({ name }) => name === "cursor")) {
        reads.push({ id, path, sources: { ...sources, cursor: { of: id, field: "next_cursor" } } });
      }
    }
  }
  const needsAnother = ({ sources }: PlannedRead) =>
    Number(Object.values(sources).some((source) => typeof source === "object"));
  return { reads: reads.toSorted((one, other) => needsAnother(one) - needsAnother(other)), leftOut };
}

interface Argument {
  readonly name: string;
  readonly required: boolean;
  /** What turns it on, if it is a switch. */
  readonly on: true | "Yes" | undefined;
}

/** The parameters of an operation by the names that the client gives them. */
function parametersOf({ operation }: Declared): Argument[] {
  return (operation.parameters ?? []).map((reference) => {
    const parameter = resolved(reference as Exclude<typeof reference, { $ref: string }>);
    const name = parameter["x-sdk-name"] ?? parameter.name;
    const { type, enum: values } = resolved(parameter.schema);
    const inWords = name.startsWith("include_") && values?.includes("Yes") ? "Yes" : undefined;
    return { name, required: parameter.required === true, on: type === "boolean" ? true : inWords };
  });
}

/** Where a required argument comes from: `{id}` from the list at the path before it, `learner_id` from the list of learners. */
function sourceOf(name: string, { path, operation }: Declared): Source | undefined {
  const before = path.split(`/{${name}}`)[0]!;
  if (ofSchool.includes(name) || (before !== path && before.endsWith("/schools"))) return "school";
  const version = operation.operationId.slice(0, 2);
  const place = `${name.replace(/_id$/, "")}s.list`;
  const list = [...operations.values()].find(
    (one) =>
      one.method === "get" &&
      (before === path
        ? one.operation["x-sdk-name"] === place && one.operation.operationId.startsWith(version)
        : one.path === before),
  );
  const field = list && rowOf(list.operation)?.required?.[0];
  return field === undefined ? undefined : { of: list!.operation.operationId, field };
}
