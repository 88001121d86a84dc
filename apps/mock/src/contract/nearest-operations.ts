import type { Contract, Operation } from "./contract.ts";

/** How unlike a path may be, in segments. */
const far = 1.6;

/** The operations whose paths are most like one that there is not, the most alike first. */
export const nearestOperations = ({ operations }: Contract, method: string, path: string, most = 3): string[] => {
  const segments = path.slice(0, 500).split("/").filter(Boolean);
  return operations
    .map((operation) => ({ id: operation.id, cost: costOf(segments, operation, method) }))
    .filter(({ cost }) => cost <= far)
    .toSorted((one, other) => one.cost - other.cost)
    .slice(0, most)
    .map(({ id }) => id);
};

/** How much of a path has to be put in, taken out or replaced to make it that of an operation. */
function costOf(segments: string[], operation: Operation, method: string): number {
  const template = operation.path.split("/").filter(Boolean);
  let row = Array.from({ length: template.length + 1 }, (_, index) => index);
  for (const [index, segment] of segments.entries()) {
    const next = [index + 1];
    for (const [at, wanted] of template.entries()) {
      next.push(Math.min(next[at]! + 1, row[at + 1]! + 1, row[at]! + unlike(segment, wanted)));
    }
    row = next;
  }
  return row.at(-1)! + (operation.method === method.toLowerCase() ? 0 : 0.3);
}

/** How unlike two segments are, from 0 to 1: by the pairs of letters that they share. */
function unlike(segment: string, wanted: string): number {
  if (wanted.startsWith("{")) return 0.1;
  const [one, other] = [pairs(segment.toLowerCase()), pairs(wanted.toLowerCase())];
  if (segment.toLowerCase() === wanted.toLowerCase()) return 0;
  return 1 - (2 * [...one].filter((pair) => other.has(pair)).length) / Math.max(1, one.size + other.size);
}

const pairs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
