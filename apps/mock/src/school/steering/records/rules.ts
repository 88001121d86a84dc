import { checkPromised, savePromise } from "../../notes/promise-changes.ts";
import type { PromiseInput } from "../../notes/promise-changes.ts";
import { checkFit, checkNote, hasPromises } from "../../notes/note-rules.ts";
import { checkPromiseWindow } from "../../notes/windows.ts";
import type { Clock } from "../../rules/clock.ts";
import type { Queries } from "../../store/store.ts";
import type { Tables } from "../../store/tables.ts";
import { promiseNote } from "../../lookups/catalogue.ts";
import { idAfter } from "./input.ts";
import { against } from "../catalogue/steering-error.ts";

/** A record that is about to be written, with what the rules of its table have to know. */
export interface Change<Table extends keyof Tables> {
  queries: Queries;
  schoolId: number;
  today: Clock;
  /** The record as it is; undefined for a new one. */
  before: Tables[Table] | undefined;
  /** The columns that are set. */
  changes: Partial<Tables[Table]>;
  /** The record as it is to be; a rule may complete it. */
  after: Tables[Table];
  /** The promises that a new note brings with it. */
  promises: PromiseInput[];
}

/** What holds for the records of a table, beside types, references and uniqueness. */
export type Rules = { [Table in keyof Tables]?: (change: Change<Table>) => Promise<void> | void };

export const rules: Rules = {
  async notes({ queries, schoolId, today, before, changes, after, promises }) {
    await checkNote({ schoolId, today }, queries, changes);
    // As in the API, a change that leaves the types alone is not asked whether they fit.
    if (!before) checkFit(after, promises.length > 0);
    else if (changes.note_type_id !== undefined || changes.communication_type_id !== undefined) {
      checkFit(after, await hasPromises(queries, schoolId, before.id));
    }
    for (const { date_promised } of promises) checkPromiseWindow(today, date_promised!);
  },

  async promises({ queries, schoolId, today, before, after, changes }) {
    if (before && changes.note_id !== undefined && changes.note_id !== before.note_id) {
      throw against("/note_id", "A promise stays with its note. Remove it, and add another to the other note.");
    }
    const note = await queries
      .selectFrom("notes")
      .selectAll()
      .where("school_id", "=", schoolId)
      .where("id", "=", after.note_id)
      .executeTakeFirstOrThrow();
    if (note.note_type_id !== promiseNote) {
      throw against("/note_id", `Note ${note.id} is no promise to pay: its note_type_id is ${note.note_type_id}.`);
    }
    checkPromised(after.promised);
    if (!before) checkPromiseWindow(today, after.date);
  },

  async learners({ queries, schoolId, today, changes, after }) {
    if (after.status === "left") after.left_on ??= today();
    else if (changes.left_on === undefined) after.left_on = null;
    else if (changes.left_on !== null) {
      throw against(
        "/left_on",
        `Only learners who left have a day on which they did; this one's status is ${after.status}.`,
      );
    }
    if (after.class_name === "") return;
    const room = await queries
      .selectFrom("register_classes")
      .select("grade_id")
      .where("school_id", "=", schoolId)
      .where("name", "=", after.class_name)
      .executeTakeFirst();
    if (room?.grade_id === after.grade_id) return;
    throw against(
      "/register_class_name",
      `Grade ${after.grade_id} has no class ${JSON.stringify(after.class_name)}; leave it empty for none.`,
    );
  },

  async register_classes({ queries, schoolId, before, after }) {
    if (!before || before.grade_id === after.grade_id) return;
    const learner = await queries
      .selectFrom("learners")
      .select("id")
      .where("school_id", "=", schoolId)
      .where("class_name", "=", before.name)
      .orderBy("id")
      .limit(1)
      .executeTakeFirst();
    if (!learner) return;
    throw against("/grade_id", `Learner ${learner.id} of grade ${before.grade_id} is in the class.`);
  },

  async people({ queries, schoolId, before, after }) {
    if (!before || before.family_code === after.family_code) return;
    const account = await accountOf(queries, schoolId, before.id);
    if (account)
      throw against("/debtor_code", `This person answers for account ${account.code}. Give it to somebody else first.`);
  },

  async families({ queries, schoolId, before, after }) {
    const person = await queries
      .selectFrom("people")
      .select("family_code")
      .where("school_id", "=", schoolId)
      .where("id", "=", after.accountable_id)
      .executeTakeFirst();
    if (before && person?.family_code !== before.code) {
      throw against("/accountable_person_id", `Person ${after.accountable_id} is not on account ${before.code}.`);
    }
  },

  async transactions({ queries, schoolId, after }) {
    if (after.debit > 0 === after.credit > 0) {
      throw against(
        "/credit_amount",
        "A transaction is either a debit or a credit: one of the two amounts is above zero.",
      );
    }
    const learner = await queries
      .selectFrom("learners")
      .select("family_code")
      .where("school_id", "=", schoolId)
      .where("id", "=", after.learner_id)
      .executeTakeFirst();
    if (learner?.family_code !== after.family_code) {
      throw against(
        "/learner_id",
        `Learner ${after.learner_id} is on account ${learner?.family_code}, and not on ${after.family_code}.`,
      );
    }
  },

  async marks({ queries, schoolId, after }) {
    const grade = (table: "learners" | "subjects", id: number) =>
      queries
        .selectFrom(table)
        .select("grade_id")
        .where("school_id", "=", schoolId)
        .where("id", "=", id)
        .executeTakeFirst();
    const [learner, subject] = [await grade("learners", after.learner_id), await grade("subjects", after.subject_id)];
    if (learner?.grade_id !== subject?.grade_id) {
      throw against(
        "/subject_id",
        `Subject ${after.subject_id} is one of grade ${subject?.grade_id}, and the learner is in grade ${learner?.grade_id}.`,
      );
    }
  },

  terms({ after }) {
    if (after.ends < after.starts) throw against("/ends", "A term does not end before it starts.");
  },
};

/** What a new record brings with it, or what a changed one moves. */
export const consequences: Rules = {
  async notes({ queries, schoolId, after, promises }) {
    for (const promise of promises) await savePromise({ schoolId }, queries, after.id, promise);
  },

  /** The accountable person of a new account moves to it. */
  async families({ queries, schoolId, before, after }) {
    if (before) return;
    await queries
      .updateTable("people")
      .set({ family_code: after.code })
      .where("school_id", "=", schoolId)
      .where("id", "=", after.accountable_id)
      .execute();
  },

  /** A new school has all APIs, authorised and activated. */
  async schools({ queries, before, after }) {
    if (before) return;
    const types = await queries.selectFrom("api_types").select("id").orderBy("id").execute();
    const { last } = await queries
      .selectFrom("integrations")
      .select(({ fn }) => fn.max("id").as("last"))
      .executeTakeFirstOrThrow();
    await queries
      .insertInto("integrations")
      .values(
        types.map((type, index) => ({
          id: idAfter(last ?? 0, index + 1),
          school_id: after.id,
          api_type_id: type.id,
          authorised: 1,
          active: 1,
          settles_at: 0,
        })),
      )
      .execute();
  },
};

const accountOf = (queries: Queries, schoolId: number, personId: number) =>
  queries
    .selectFrom("families")
    .select("code")
    .where("school_id", "=", schoolId)
    .where("accountable_id", "=", personId)
    .executeTakeFirst();
