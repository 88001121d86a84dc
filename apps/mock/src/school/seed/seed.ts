import { catalogue } from "../lookups/catalogue.ts";
import type { Seed } from "../store/store.ts";
import type { Rows, Tables } from "../store/tables.ts";
import { drawTransactions } from "./accounts.ts";
import { drawArrangements } from "./arrangements.ts";
import { drawStaff, formClasses } from "./classes.ts";
import { drawConduct } from "./conduct.ts";
import { drawCurriculum } from "./curriculum.ts";
import { drawFamilies } from "./families.ts";
import { planSchools } from "./plan.ts";
import type { SchoolPlan, SeedOptions } from "./plan.ts";
import { gradeRows, schoolRow } from "./profile.ts";
import { createRandom } from "./random.ts";
import { sampleRows } from "./samples.ts";

/** The records of all schools, school by school, in the order in which they may be inserted; the same options and day give the same. */
export function* seedParts(options: SeedOptions, today: string): Generator<Rows> {
  const plans = planSchools(options);
  yield { schools: plans.map(schoolRow), ...catalogue, integrations: plans.flatMap(integrationRows) };
  for (const plan of plans) if (plan.sameAs === undefined) yield schoolRows(plan, options.seed, today);
}

/** What the schools hold at first. */
export function seedOf(options: SeedOptions, today: string): Seed {
  const copied = planSchools(options).flatMap(({ id, sameAs }) =>
    sameAs === undefined ? [] : [{ from: sameAs, to: id }],
  );
  const parts = () => seedParts(options, today);
  return copied.length === 0 ? { parts } : { parts, copies: { tables: tablesOfSchool, schools: copied } };
}

const integrationRows = ({ id, authorised, activated }: SchoolPlan, index: number): Tables["integrations"][] =>
  catalogue.api_types!.map((apiType, position) => ({
    id: index * catalogue.api_types!.length + position + 1,
    school_id: id,
    api_type_id: apiType.id,
    authorised: authorised ? 1 : 0,
    active: activated ? 1 : 0,
    settles_at: 0,
  }));

function schoolRows(plan: SchoolPlan, seed: number, today: string): Rows {
  // Each school has chances of its own, so that one more school changes none of the others.
  const random = createRandom(Math.imul(seed, 1_000_003) ^ plan.id);
  const samples = sampleRows(plan.id, today);
  const drawn = drawFamilies(random, plan, today);
  const { learners, names } = formClasses(plan, [...(samples.learners ?? []), ...drawn.learners]);
  const { staff, classes } = drawStaff(random, plan, today, names, samples.staff ?? []);
  // The learners of the samples have absences and incidents of their own.
  const conduct = drawConduct(random, plan, today, drawn.learners, staff);
  const transactions = drawTransactions(random, plan, today, learners);
  const lastIds = { note: lastIdOf(samples.notes), promise: lastIdOf(samples.promises) };
  const arrangements = plan.notes
    ? drawArrangements(random, today, drawn.families, transactions, lastIds)
    : { notes: [], promises: [] };
  const notes = [...(samples.notes ?? []), ...arrangements.notes];
  const promises = [...(samples.promises ?? []), ...arrangements.promises];
  return {
    school_languages: [{ school_id: plan.id, language_id: 2 }],
    grades: gradeRows(plan)!,
    families: [...(samples.families ?? []), ...drawn.families],
    people: [...(samples.people ?? []), ...drawn.people],
    staff,
    register_classes: classes,
    learners,
    absences: [...(samples.absences ?? []), ...conduct.absences!],
    incidents: [...(samples.incidents ?? []), ...conduct.incidents!],
    ...drawCurriculum(random, plan, today, { learners, classes }),
    transactions,
    notes,
    promises,
    last_ids: [
      { school_id: plan.id, record: "note", id: lastIdOf(notes) },
      { school_id: plan.id, record: "promise", id: lastIdOf(promises) },
    ],
  };
}

const lastIdOf = (records: { id: number }[] = []): number => Math.max(0, ...records.map(({ id }) => id));

/** The tables that a school has records of its own in; those without are told by the plan of the school. */
const tablesOfSchool: (keyof Tables)[] = [
  "school_languages",
  "grades",
  "families",
  "people",
  "staff",
  "register_classes",
  "learners",
  "absences",
  "incidents",
  "terms",
  "subjects",
  "subject_groups",
  "marks",
  "transactions",
  "notes",
  "promises",
  "last_ids",
];
