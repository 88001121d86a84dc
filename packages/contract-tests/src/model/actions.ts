import { array, constant, constantFrom, oneof, option, record } from "fast-check";
import type { Arbitrary } from "fast-check";

/** Which version of the API an action takes. */
export type Form = "v1" | "v2";

export interface Promised {
  id?: number | undefined;
  date?: string | undefined;
  amount?: string | undefined;
}

export interface Change {
  person?: number | undefined;
  date?: string | undefined;
  type?: number | undefined;
  communication?: number | undefined;
  text?: string | undefined;
  status?: string | undefined;
  promises: Promised[];
}

export type Creation = Change & { person: number; date: string; type: number; text: string };

export type Action =
  | { kind: "create"; form: Form; wanted: Creation }
  | { kind: "change"; form: Form; id: number; wanted: Change }
  | { kind: "remove"; form: Form; id: number }
  | { kind: "removePromise"; form: Form; id: number }
  | { kind: "activate"; form: Form; api: number; on: boolean };

/** Mostly what is allowed, and now and then what is not, so that long runs get somewhere. */
const mostly = <Value>(allowed: Value[], refused: Value[]): Arbitrary<Value> =>
  oneof({ weight: 9, arbitrary: constantFrom(...allowed) }, { weight: 1, arbitrary: constantFrom(...refused) });
const maybe = <Value>(value: Arbitrary<Value>) => option(value, { nil: undefined });

const form = constantFrom<Form>("v1", "v2");
const noteId = mostly([4, 5, 6, 7, 8, 9, 10], [99]);
// 91 is a parent who is not accountable.
const person = mostly([3, 40, 90], [91, 999]);
const noteDate = mostly(["2023-01-01", "2024-04-16", "2025-12-31"], ["2022-12-31", "2026-01-01"]);
const type = mostly([1, 2, 2, 3], [9]);
const communication = mostly([1, 2, 3, 7], [9]);
const text = constantFrom("Statement sent", "", "Pays in two parts");
const promiseDate = mostly(["2024-01-01", "2024-09-30", "2025-12-31"], ["2023-12-31", "2026-01-01"]);
const amount = mostly(["500.00", "500", "1000.00", "0.5"], ["0.00"]);
const complete = record({ date: promiseDate, amount });
const partial = record({ id: mostly([8, 10, 12, 13, 14], [99]), date: maybe(promiseDate), amount: maybe(amount) });
const incomplete = record({ date: maybe(promiseDate), amount: maybe(amount) });

const creation = oneof(
  {
    weight: 3,
    arbitrary: record({
      person,
      date: noteDate,
      type: constant(2),
      communication,
      text,
      promises: array(complete, { minLength: 1, maxLength: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: record({
      person,
      date: noteDate,
      type,
      communication: maybe(communication),
      text,
      promises: array(complete, { maxLength: 1 }),
    }),
  },
);
const change = record({
  person: maybe(person),
  date: maybe(noteDate),
  type: option(type, { nil: undefined, freq: 1 }),
  communication: maybe(communication),
  text: maybe(text),
  status: maybe(constantFrom("Created", "Deleted")),
  promises: array(oneof(complete, partial, incomplete), { maxLength: 2 }),
});
const promisesOnly = record({ promises: array(oneof(complete, partial), { minLength: 1, maxLength: 3 }) });

export const action: Arbitrary<Action> = oneof(
  { weight: 4, arbitrary: record({ kind: constant("create" as const), form, wanted: creation }) },
  { weight: 4, arbitrary: record({ kind: constant("change" as const), form, id: noteId, wanted: change }) },
  {
    weight: 3,
    arbitrary: record({ kind: constant("change" as const), form, id: constantFrom(6, 8), wanted: promisesOnly }),
  },
  { weight: 2, arbitrary: record({ kind: constant("remove" as const), form, id: noteId }) },
  {
    weight: 2,
    arbitrary: record({ kind: constant("removePromise" as const), form, id: mostly([8, 10, 12, 13, 14], [99]) }),
  },
  {
    weight: 1,
    arbitrary: record({
      kind: constant("activate" as const),
      form,
      api: constantFrom(8, 10),
      on: mostly([true], [false]),
    }),
  },
);
