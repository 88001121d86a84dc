import type { ExpressionBuilder } from "kysely";
import { Refusal } from "../../contract/refusal.ts";
import { found, idOf, listed, ok } from "../call/call.ts";
import type { Answers, Call } from "../call/call.ts";
import { afterPage, pageOf, pageReply } from "../call/pages.ts";
import type { Page } from "../call/pages.ts";
import { financeApi } from "./catalogue.ts";
import type { Tables } from "../store/tables.ts";

/** The schools that authorised the integration. */
export const schools: Answers = {
  // Those that the single read gives: it refuses a school that is not activated.
  v1GetSchools: async (call) => listed((await select(call).where(isActivated).execute()).map(record)),
  v1GetSchool: async (call) => listed((await select(call, call.schoolId).execute()).map(record)),

  async v2GetSchools(call) {
    const page = pageOf(call);
    const rows = await select(call, undefined, page).execute();
    return pageReply(page, rows, rows.map(record));
  },

  async v2GetSchool(call) {
    const [row] = await select(call, idOf(call, "id")).execute();
    return found(row && record(row));
  },

  async v1GetSchoolInfo(call) {
    const row = await call.database
      .selectFrom("schools")
      .selectAll()
      .where("id", "=", call.schoolId)
      .executeTakeFirst();
    if (!row) throw new Refusal(404, "not_found");
    const languages = await call.database
      .selectFrom("school_languages")
      .innerJoin("languages", "languages.id", "language_id")
      .where("school_id", "=", row.id)
      .select("name")
      .orderBy("id")
      .execute();
    return ok({
      school_name: row.name,
      admin_email_address: row.email,
      telephone_calling_code: row.calling_code,
      telephone_number: row.telephone,
      website: row.website,
      physical_address: row.address,
      quantile: String(row.quantile),
      medium: row.medium,
      emis_number: row.emis_number,
      country: "South Africa",
      province: row.province,
      tuition_languages: languages.map(({ name }) => name),
    });
  },
};

function select({ database }: Call, id?: number, page?: Page) {
  return database
    .selectFrom("schools")
    .selectAll()
    .select((eb) => [gradeAt(eb, "asc").as("lowest_grade"), gradeAt(eb, "desc").as("highest_grade")])
    .where(isAuthorised)
    .$if(id !== undefined, (query) => query.where("id", "=", id!))
    .$if(page !== undefined, (query) => query.where(afterPage("id", page!)).limit(page!.limit + 1))
    .orderBy("id", page?.direction ?? "asc");
}

type Schools = ExpressionBuilder<Tables, "schools">;

/** The API that these lists are read for, where the school has authorised it. */
const financeOf = ({ selectFrom }: Schools) =>
  selectFrom("integrations")
    .select("integrations.id")
    .whereRef("school_id", "=", "schools.id")
    .where("api_type_id", "=", financeApi)
    .where("authorised", "=", 1);

const isAuthorised = (eb: Schools) => eb.exists(financeOf(eb));

const isActivated = (eb: Schools) =>
  eb.exists(financeOf(eb).where("active", "=", 1).where("settles_at", "<=", Date.now()));

/** The name of a school's first grade, or of its last in the other direction. */
const gradeAt = ({ selectFrom }: Schools, direction: "asc" | "desc") =>
  selectFrom("grades")
    .select("grades.name")
    .whereRef("grades.school_id", "=", "schools.id")
    .orderBy("grades.id", direction)
    .limit(1);

type Row = Awaited<ReturnType<ReturnType<typeof select>["executeTakeFirstOrThrow"]>>;

const record = (row: Row) => ({
  school_id: String(row.id),
  school_name: row.name,
  school_short_name: row.short_name,
  ownership_type: row.ownership,
  country: "South Africa",
  province: row.province,
  town: row.town,
  suburb: row.suburb,
  district: row.district,
  district_code: row.district_code,
  circuit: row.circuit,
  quantile: String(row.quantile),
  emis_number: row.emis_number,
  telephone_number: row.telephone,
  lowest_grade: row.lowest_grade ?? "",
  highest_grade: row.highest_grade ?? "",
  admin_email_address: row.email,
  debtors_email_address: row.debtors_email,
  finance_email_address: row.finance_email,
  physical_address: row.address,
  postal_address: row.address,
  has_after_school_center: yesNo(row.after_school_center),
  has_hostel: yesNo(row.hostel),
  uses_debit_orders: yesNo(row.debit_orders),
  uses_cashless: yesNo(row.cashless),
});

const yesNo = (flag: number): "Yes" | "No" => (flag === 1 ? "Yes" : "No");
