import { contract, readContract } from "../src/contract/contract.ts";
import type { Document, Operation } from "../src/contract/contract.ts";
import { createMock } from "../src/index.ts";
import { createSeeder, openSchool } from "../src/school/school.ts";
import { seedRows } from "../tests/seed-rows.ts";
import { median } from "./median.ts";

const day = "2024-04-16";
const today = () => day;

/** Microseconds to find an operation among those of the contract, and among a thousand more. */
export function routing(): { contract: number; thousand: number } {
  const { document } = contract;
  const more = Array.from({ length: 1000 }, (_, index) => [
    `/v3/group${index % 40}/item${index}/{id}`,
    { get: { operationId: `v3Get${index}`, responses: {} } },
  ]);
  const paths = { ...document.paths, ...Object.fromEntries(more) } as Document["paths"];
  return { contract: cost(document), thousand: cost({ ...document, paths }) };
}

function cost(document: Document): number {
  const { match: find } = readContract(document);
  const asked = contract.operations.map(
    ({ method, path }) => [method.toUpperCase(), path.replaceAll(/\{\w+\}/g, "1000")] as const,
  );
  const rounds = 2000;
  const round = () => {
    const begin = performance.now();
    for (let turn = 0; turn < rounds; turn++) for (const [method, path] of asked) find(method, path);
    return ((performance.now() - begin) * 1000) / (rounds * asked.length);
  };
  round();
  return median(Array.from({ length: 9 }, round));
}

/** Milliseconds that a reset of the small school takes, and the large school to be ready, its drawing included. */
export async function seeds(): Promise<{ reset: number; large: number }> {
  const mock = await createMock();
  const resets: number[] = [];
  for (let turn = 0; turn < 50; turn++) resets.push(await timed(() => mock.reset()));
  await mock.close();
  const larges: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    larges.push(
      await timed(async () => {
        await openSchool({ clock: day, seeder: createSeeder(today, { seed: 1 + turn, size: "large", schools: 0 }) });
      }),
    );
  }
  return { reset: median(resets), large: median(larges) };
}

/** Milliseconds for a page of a hundred notes out of a hundred thousand, and of the age analysis of the large school. */
export async function pages(): Promise<Record<string, number>> {
  const rows = seedRows({ seed: 1, size: "large", schools: 0 }, today());
  const template = rows.notes!.find(({ school_id, status }) => school_id === 1000 && status === "Created")!;
  const last = Math.max(...rows.notes!.map(({ id }) => id));
  const notes = Array.from({ length: 100_000 }, (_, index) => ({ ...template, id: last + 1 + index }));
  const filled = { ...rows, notes: [...rows.notes!, ...notes] };
  const seed = { parts: () => [filled] };
  const school = await openSchool({ clock: day, seeder: () => seed });
  const operation = (id: string): Operation => contract.operations.find((known) => known.id === id)!;
  const page = async (id: string, parameters: Record<string, string | number | boolean>) => {
    const times: number[] = [];
    for (let turn = 0; turn < 40; turn++) {
      times.push(
        await timed(async () => {
          await school.answer({ operation: operation(id), schoolId: 1000, parameters, body: {} });
        }),
      );
    }
    return median(times);
  };
  const after = (id: number, direction: "asc" | "desc" = "asc") =>
    Buffer.from(`${direction}:${id}`).toString("base64url");
  return {
    "notes, first page": await page("v2GetNotes", { limit: 100 }),
    "notes, after 50,000": await page("v2GetNotes", { limit: 100, cursor: after(last + 50_000) }),
    "notes, after 99,000": await page("v2GetNotes", { limit: 100, cursor: after(last + 99_000) }),
    "notes, newest first": await page("v2GetNotes", { limit: 100, reverse_order: true }),
    "ages, first page": await page("v2GetAgeAnalysisReport", { limit: 100 }),
    "ages per learner": await page("v2GetAgeAnalysisReport", { limit: 100, per_learner: true }),
    "ages per category": await page("v2GetAgeAnalysisReport", { limit: 100, per_category: true }),
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
