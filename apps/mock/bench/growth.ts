import { execFileSync } from "node:child_process";
import { contract } from "../src/contract/contract.ts";
import type { Call } from "../src/school/call/call.ts";
import { openSchool } from "../src/school/school.ts";
import type { School } from "../src/school/school.ts";
import { seedOf } from "../src/school/seed/seed.ts";
import type { Size } from "../src/school/seed/plan.ts";
import { median } from "./median.ts";

const day = "2024-04-16";

/** Calls whose cost is that of a page or a record, whatever the school. */
const pages: [string, Call["parameters"]][] = [
  ["v2GetPromiseToPays", { limit: 20, include_debtor_note: true }],
  ["v2GetAccountablePersons", { limit: 20, include_learners: true }],
  ["v2GetLearners", { limit: 20, include_parents: true, include_accountable_person: true }],
  ["v2GetNotes", { limit: 20, include_promise_to_pays: true }],
  ["v2GetAgeAnalysisReport", { limit: 20 }],
  ["v2GetFinancialTransactionsReport", { limit: 20 }],
  ["v2GetSchool", { id: 1000 }],
  ["v1GetSchoolDebtors", { learner_id: 502 }],
];

/** Calls for everything that a school has: they cost by the record. */
const wholes: [string, Call["parameters"]][] = [
  ["v1GetPromiseToPays", { include_debtor_note: true }],
  ["v1GetSchoolDebtors", { include_learners: true }],
  ["v1GetLearnerParentInfo", { include_parents: true }],
  ["v1GetFinancialTransactionsReport", {}],
];

/** How much more a call costs at a huge school than at a large one: of a page as a whole, of a list by the record. */
export async function growth(): Promise<Record<string, number>> {
  const [large, huge] = await Promise.all([opened("large"), opened("huge")]);
  const figures: Record<string, number> = {};
  for (const [id, parameters] of pages) {
    const [one, other] = [await cost(large, id, parameters), await cost(huge, id, parameters)];
    figures[`page ${id}`] = other.took / one.took;
  }
  for (const [id, parameters] of wholes) {
    const [one, other] = [await cost(large, id, parameters), await cost(huge, id, parameters)];
    figures[`record of ${id}`] = other.took / other.rows / (one.took / one.rows);
  }
  await Promise.all([large.close(), huge.close()]);
  return figures;
}

function opened(size: Size): Promise<School> {
  const seed = seedOf({ seed: 1, size, schools: 0 }, day);
  return openSchool({ clock: day, seeder: () => seed });
}

async function cost(school: School, id: string, parameters: Call["parameters"]) {
  const operation = contract.operations.find((known) => known.id === id)!;
  const times: number[] = [];
  let rows = 1;
  for (let turn = 0; turn < 15; turn++) {
    const begin = performance.now();
    const { body } = await school.answer({ operation, schoolId: 1000, parameters, body: {} });
    times.push(performance.now() - begin);
    rows = Array.isArray(body) ? body.length : 1;
  }
  return { took: median(times), rows };
}

/** Seconds until a mock with a thousand schools answers, from the start of the process, and its memory in megabytes. */
export function thousandSchools(): { seconds: number; megabytes: number } {
  const script = `const { createMock } = await import(${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)});
    await createMock({ schools: 1000 });
    console.log(performance.now() / 1000, process.resourceUsage().maxRSS / 1024);
    process.exit();`;
  const output = execFileSync(process.execPath, ["--no-warnings", "--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  const [seconds, megabytes] = output.split(" ").map(Number) as [number, number];
  return { seconds, megabytes };
}
