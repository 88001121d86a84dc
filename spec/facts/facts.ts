import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { readContract } from "../reader/contract.ts";
import type { Document, Schema } from "../reader/contract.ts";

type Facts<Fact> = Record<string, Fact>;

const read = <Fact>(name: string): Facts<Fact> =>
  parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), "utf8")) as Facts<Fact>;

/** What the vendor's pages state, written down apart from the contract. Places are `V1Note.status` or `v1GetNotes year`. */
export const facts = {
  /** The fields that a record must have. */
  required: read<string[]>("required"),
  /** The values of closed lists. */
  enumerations: read<unknown[]>("enumerations"),
  /** Patterns, formats and bounds. */
  limits: read<Record<string, unknown>>("limits"),
  /** How well an answer, a parameter or a field is known, at best. */
  evidence: read<string>("evidence"),
  /** The fields with personal data, by record. */
  sensitive: read<string[]>("sensitive"),
  /** The vendor's own bodies and texts, of which an example must hold each, by operation and `request` or status. */
  samples: read<unknown[]>("samples"),
};

const ranks = ["assumed", "observed", "documented", "seed"];

export const limitKeywords = ["pattern", "format", "minimum", "maximum", "maxLength", "maxItems"] as const;

/** The facts that a document contradicts, each with what is expected and what the document says. */
export function contradicted(document: Document): string[] {
  const { resolve, operations } = readContract(document);
  const schemas = document.components?.schemas ?? {};
  const operation = (id: string) => operations.find((each) => each.id === id);
  const schemaAt = (place: string): Schema | undefined => {
    const [name = "", parameter] = place.split(" ");
    if (parameter) return operation(name)?.parameters.find((each) => each.name === parameter)?.schema;
    const [record = "", field] = name.split(".");
    const schema = schemas[record];
    const property = field === undefined ? schema : schema?.properties?.[field];
    return property && resolve<Schema>(property);
  };
  const evidenceAt = (place: string): string => {
    const [name = "", part] = place.split(" ");
    const found = operation(name);
    const node = part
      ? (found?.responses.get(Number(part)) ?? found?.parameters.find((each) => each.name === part))?.node
      : (found?.node ?? schemaAt(place));
    const mark: unknown = node?.["x-evidence"];
    return String(typeof mark === "object" && mark !== null ? (mark as { level?: unknown }).level : mark);
  };
  const examplesAt = (place: string): unknown[] => {
    const [name = "", part] = place.split(" ");
    const media = part === "request" ? operation(name)?.body?.json : operation(name)?.responses.get(Number(part))?.json;
    return Object.values(media?.examples ?? {});
  };
  const told = (kind: string, place: string, expected: unknown, said: unknown): string =>
    `${kind} of ${place}: the vendor's pages give ${JSON.stringify(expected)}, the contract ${JSON.stringify(said)}`;
  const differing = <Fact>(
    kind: string,
    all: Facts<Fact>,
    sayingOf: (place: string, fact: Fact) => unknown,
  ): string[] =>
    Object.entries(all).flatMap(([place, fact]) => {
      const said = sayingOf(place, fact);
      return isDeepStrictEqual(said, fact) ? [] : [told(kind, place, fact, said)];
    });
  return [
    ...differing("required fields", facts.required, (place) => schemaAt(place)?.required?.toSorted()),
    ...differing("enumeration", facts.enumerations, (place) => valuesOf(schemaAt(place) ?? {})),
    ...differing("limits", facts.limits, (place) => limitsOf(schemaAt(place) ?? {})),
    ...differing("personal fields", facts.sensitive, (place, fields) =>
      fields.filter((field) => schemaAt(`${place}.${field}`)?.["x-sensitive"] === true),
    ),
    ...differing("samples", facts.samples, (place, samples) =>
      samples.filter((sample) => examplesAt(place).some((example) => holds(example, sample))),
    ),
    ...Object.entries(facts.evidence).flatMap(([place, best]) => {
      const said = evidenceAt(place);
      const raised = ranks.indexOf(said) > ranks.indexOf(best);
      return raised || (said === "undefined" && !place.includes(".")) ? [told("evidence", place, best, said)] : [];
    }),
  ];
}

const alternativesOf = (schema: Schema): Schema[] => (schema["anyOf"] ?? []) as Schema[];

/** The closed list of values that a schema or each of its alternatives allows; undefined when it is open. */
function valuesOf(schema: Schema): unknown[] | undefined {
  if (schema.enum) return schema.enum;
  if (schema.type === "boolean") return [true, false];
  const lists = alternativesOf(schema).map(valuesOf);
  return lists.length > 0 && !lists.includes(undefined) ? lists.flat() : undefined;
}

/** The limits that a schema and its alternatives set. */
export function limitsOf(schema: Schema): Record<string, unknown> {
  const branches = [schema, ...alternativesOf(schema)];
  return Object.fromEntries(
    limitKeywords.flatMap((keyword) => {
      const found = branches.find((branch) => branch[keyword] !== undefined);
      return found ? [[keyword, found[keyword]]] : [];
    }),
  );
}

/** Whether a body is a sample, has its fields, or holds such a record at any depth. */
function holds(body: unknown, sample: unknown): boolean {
  if (isDeepStrictEqual(body, sample)) return true;
  if (typeof body !== "object" || body === null) return false;
  const fields = Object.entries(sample as object);
  const fits = fields.length > 0 && fields.every(([name, value]) => isDeepStrictEqual((body as never)[name], value));
  return fits || Object.values(body).some((inner) => holds(inner, sample));
}
