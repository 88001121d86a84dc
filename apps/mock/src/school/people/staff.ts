import { idOf, listed } from "../call/call.ts";
import type { Answers, Call } from "../call/call.ts";
import { nobody } from "./person-record.ts";

/** Staff members, with the classes they keep the register of. */
export const staff: Answers = {
  async v1GetStaffMembers(call) {
    const id = idOf(call, "staff_member_id");
    const rows = await staffRows(call)
      .$if(id !== undefined, (query) => query.where("staff.id", "=", id!))
      .execute();
    const classes = await call.database
      .selectFrom("register_classes")
      .select(["name", "staff_id"])
      .where("school_id", "=", call.schoolId)
      .$if(id !== undefined, (query) => query.where("staff_id", "=", id!))
      .orderBy("name")
      .execute();
    const byTeacher = Map.groupBy(classes, ({ staff_id }) => staff_id);
    return listed(
      rows.map((row) => ({
        ...record(row),
        register_classes: (byTeacher.get(row.id) ?? []).map(({ name }) => name).join(","),
      })),
    );
  },
};

const staffRows = ({ database, schoolId }: Call) =>
  database
    .selectFrom("staff")
    .innerJoin("ethnic_groups", "ethnic_groups.id", "staff.ethnic_group_id")
    .innerJoin("languages", "languages.id", "staff.home_language_id")
    .innerJoin("marital_statuses", "marital_statuses.id", "staff.marital_status_id")
    .where("staff.school_id", "=", schoolId)
    .selectAll("staff")
    .select([
      "ethnic_groups.name as ethnic_group",
      "languages.name as home_language",
      "marital_statuses.name as marital_status",
    ])
    .orderBy("staff.id");

type Row = Awaited<ReturnType<ReturnType<typeof staffRows>["executeTakeFirstOrThrow"]>>;

const record = (row: Row) => ({
  id: String(row.id),
  title: row.title,
  first_name: row.first_name,
  last_name: row.last_name,
  mobile_calling_code: "27",
  mobile_number: "",
  email_address: row.email,
  date_of_birth: row.date_of_birth,
  gender: row.gender,
  ethnic_group: row.ethnic_group,
  home_language: row.home_language,
  residential_address: row.address,
  postal_address: row.address,
  nationality: "South Africa",
  id_number: nobody,
  passport_number: "",
  // The vendor's page has a name here, in spite of what the field is called.
  marital_status_id: row.marital_status,
  employment_category: row.category,
  is_educator: row.educator === 1 ? "Yes" : "No",
  appointment_type: row.appointment,
  paid_by: row.paid_by,
  sace_number: row.sace_number,
});
