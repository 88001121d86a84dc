import type { Contract } from "../contract/contract.ts";
import { contract as own } from "../contract/contract.ts";
import type { Resource } from "./prism.ts";

const known = new WeakMap<Contract, Promise<Map<string, Resource>>>();

/** The operations of a contract as Prism reads them, by operation id; read once for each contract. */
export function resourcesOf(contract: Contract): Promise<Map<string, Resource>> {
  const read = known.get(contract) ?? (contract === own ? derivedBefore() : derived(contract));
  known.set(contract, read);
  return read;
}

/** What `pnpm generate` derived: parsing the contract at each start would take longer than all the rest. */
async function derivedBefore(): Promise<Map<string, Resource>> {
  const { table } = await import("./operations.gen.ts");
  return byId(unpack(table) as Resource[]);
}

async function derived({ document }: Contract): Promise<Map<string, Resource>> {
  const { derive } = await import("./derive.ts");
  // What is equal becomes one, so that a schema of many operations is compiled once.
  return byId(unpack(pack(await derive(document))) as Resource[]);
}

const byId = (resources: Resource[]): Map<string, Resource> =>
  new Map(resources.map((resource) => [resource.iid ?? "", resource]));

/**
 * Reads a table in which each value stands once, and is referred to by its row: `[0]` is the first. What is shared stays
 * shared, so that a schema of many operations is compiled once.
 */
export function unpack(table: string): unknown {
  const rows = JSON.parse(table) as unknown[];
  const made: unknown[] = [];
  for (const row of rows) {
    made.push(
      Array.isArray(row)
        ? row.map((index) => made[index as number])
        : typeof row === "object" && row !== null
          ? Object.fromEntries(Object.entries(row).map(([key, index]) => [key, made[index as number]]))
          : row,
    );
  }
  return made.at(-1);
}

/** Writes such a table. */
export function pack(value: unknown): string {
  const rows = new Map<string, number>();
  const rowOf = (part: unknown): number => {
    const row = JSON.stringify(
      Array.isArray(part)
        ? part.map(rowOf)
        : typeof part === "object" && part !== null
          ? Object.fromEntries(
              Object.entries(part)
                .filter(([, inner]) => inner !== undefined)
                .map(([key, inner]) => [key, rowOf(inner)]),
            )
          : part,
    );
    const index = rows.get(row) ?? rows.size;
    rows.set(row, index);
    return index;
  };
  rowOf(value);
  return `[\n${[...rows.keys()].join(",\n")}\n]`;
}
