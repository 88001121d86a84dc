import { invalid, Refusal } from "../../contract/refusal.ts";
import type { Reply } from "../../contract/refusal.ts";
import { idOf, ok, storedId } from "../call/call.ts";
import type { Answers, Call } from "../call/call.ts";
import type { Queries } from "../store/store.ts";
import { checkAuthorised } from "./gates.ts";
import { afterPage, pageOf, pageReply } from "../call/pages.ts";

/** Settings: which schools authorised the integration, and which of them it services. */
export const clients: Answers = {
  v1GetClients: (call) => listV1(call),
  v1GetClient: (call) => listV1(call, idOf(call, "school_login_id")),

  async v1ChangeClientIntegrationState(call) {
    const { body, database, schoolId } = call;
    await checkAuthorised(database, schoolId);
    await setState(call, schoolId, storedId(body["api_type_id"]), Boolean(body["state"]));
    return ok([]);
  },

  // Undocumented and reported from live use: v2 serves this list of v1 too.
  v2GetClients: async ({ database }) => ok(await rowsV1(database)),

  async v2GetClientIntegrations(call) {
    const page = pageOf(call);
    const school = idOf(call, "school_id");
    const apiType = idOf(call, "api_type_id");
    const rows = await integrations(call.database)
      .$if(school !== undefined, (query) => query.where("school_id", "=", school!))
      .$if(apiType !== undefined, (query) => query.where("api_type_id", "=", apiType!))
      .where(afterPage("integrations.id", page))
      .orderBy("integrations.id", page.direction)
      .limit(page.limit + 1)
      .execute();
    return pageReply(page, rows, rows.map(recordV2));
  },

  v2ChangeClientIntegrationState: changeV2,
  v2ChangeClientIntegrationStatePost: changeV2,
  v1ChangeClientIntegrationStatePost: changeV2,
};

const integrations = (queries: Queries) =>
  queries
    .selectFrom("integrations")
    .innerJoin("schools", "schools.id", "integrations.school_id")
    .innerJoin("api_types", "api_types.id", "integrations.api_type_id")
    .where("authorised", "=", 1)
    .select([
      "integrations.id",
      "school_id",
      "schools.name as school",
      "email",
      "calling_code",
      "telephone",
      "api_type_id",
      "api_types.name as api_type",
      "active",
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof integrations>["executeTakeFirstOrThrow"]>>;

const recordV2 = (row: Row) => ({
  school_id: row.school_id,
  school_name: row.school,
  admin_email_address: row.email,
  telephone_calling_code: row.calling_code,
  telephone_number: row.telephone,
  api_type_id: row.api_type_id,
  api_type: row.api_type,
  activated_by_integrator: row.active ? "Yes" : "No",
});

function recordV1(row: Row) {
  const { school_id, ...rest } = recordV2(row);
  return { school_login_id: String(school_id), ...rest };
}

async function listV1({ database }: Call, schoolId?: number): Promise<Reply> {
  const rows = await rowsV1(database, schoolId);
  if (rows.length === 0) throw new Refusal(404, "not_found");
  return ok(rows);
}

async function rowsV1(database: Queries, schoolId?: number) {
  const rows = await integrations(database)
    .$if(schoolId !== undefined, (query) => query.where("school_id", "=", schoolId!))
    .orderBy("integrations.id")
    .execute();
  return rows.map(recordV1);
}

async function changeV2(call: Call): Promise<Reply> {
  const { body, database } = call;
  const schoolId = storedId(body["school_id"]);
  const known = await database.selectFrom("schools").select("id").where("id", "=", schoolId).executeTakeFirst();
  if (!known) throw invalid({ school_id: "The school_id is invalid" });
  await checkAuthorised(database, schoolId);
  const active = Boolean(body["state"]);
  const { changed, row } = await setState(call, schoolId, storedId(body["api_type_id"]), active);
  const done = active ? "activated" : "deactivated";
  if (!changed) throw new Refusal(400, `already_${done}`, { data: recordV2(row) });
  return ok({ success: true, message: `Integration successfully ${done}`, data: recordV2(row) });
}

async function setState({ database, lag }: Call, schoolId: number, apiTypeId: number, active: boolean) {
  const { numUpdatedRows } = await database
    .updateTable("integrations")
    .set({ active: active ? 1 : 0, settles_at: active ? Date.now() + lag : 0 })
    .where("school_id", "=", schoolId)
    .where("api_type_id", "=", apiTypeId)
    .where("authorised", "=", 1)
    .where("active", "!=", active ? 1 : 0)
    .executeTakeFirst();
  const row = await integrations(database)
    .where("school_id", "=", schoolId)
    .where("api_type_id", "=", apiTypeId)
    .executeTakeFirst();
  if (!row) {
    const isKnown = await database.selectFrom("api_types").select("id").where("id", "=", apiTypeId).executeTakeFirst();
    throw isKnown ? new Refusal(401, "not_authorised") : invalid({ api_type_id: "The api_type_id is invalid" });
  }
  return { changed: numUpdatedRows > 0n, row };
}
