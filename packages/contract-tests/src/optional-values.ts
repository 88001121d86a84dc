import type { Parameter } from "./contract.ts";

/** Values that match something at the school 1000 of the samples, by parameter. */
export const known: Record<string, unknown> = {
  accountable_person_id: 40,
  api_type_id: 8,
  category_id: 1,
  communication_type_id: 2,
  debtor_code: 1001,
  end_date: "2024-03-31",
  from_date: "2024-03-20",
  grade_id: "6",
  include_parents: "true",
  learner_id: 501,
  limit: 1,
  note_id: 7,
  note_type_id: 2,
  parent_id: 90,
  promise_to_pay_id: 8,
  school_id: 1000,
  since: "2024-03-20",
  staff_member_id: 31,
  start_date: "2024-02-01",
  to_date: "2024-04-16",
  transaction_type_id: 2,
  until: "2024-04-16",
  year: 2024,
  year_promised: 2024,
};

/** What else a parameter needs. */
export function companionsOf({ name }: Pick<Parameter, "name">): Record<string, unknown> {
  return name === "end_date" ? { start_date: "2024-02-01" } : {};
}

/** The arguments with which a parameter is tried: one for each value that it may have, or one that matches something. */
export function trials(parameter: Pick<Parameter, "name" | "schema">): Record<string, unknown>[] {
  const { name, schema } = parameter;
  const values = schema.enum ?? [schema.type === "boolean" ? true : schema.type === "array" ? [6, 9] : known[name]];
  return values.map((value) => {
    if (value === undefined) throw new Error(`Nothing is known that matches ${name}: add it`);
    return { [name]: value, ...companionsOf(parameter) };
  });
}
