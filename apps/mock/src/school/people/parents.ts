import { idOf, listed } from "../call/call.ts";
import type { Answers } from "../call/call.ts";
import { parentRecord, personRows } from "./person-record.ts";

/** The parents of current learners. */
export const parents: Answers = {
  async v1GetParents(call) {
    const id = idOf(call, "parent_id");
    const rows = await personRows(call)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom("learners")
            .select("learners.id")
            .whereRef("learners.school_id", "=", "people.school_id")
            .whereRef("learners.family_code", "=", "people.family_code")
            .where("status", "=", "current")
            .where(({ eb, or, ref }) =>
              or([eb("parent1_id", "=", ref("people.id")), eb("parent2_id", "=", ref("people.id"))]),
            ),
        ),
      )
      .$if(id !== undefined, (query) => query.where("people.id", "=", id!))
      .execute();
    return listed(rows.map(parentRecord));
  },
};
