import { SteeringError } from "./catalogue/steering-error.ts";
import { recordOf } from "./records/records.ts";
import type { Room } from "./records/records.ts";
import { changeable, objectOf, refuse } from "./records/input.ts";
import { readFields } from "./records/rows.ts";
import type { Shown } from "./records/rows.ts";
import { tableOf } from "./catalogue/catalogue.ts";

/** What can be switched of an integration. */
export interface Switches {
  /** Whether the school has authorised the API. */
  activated_by_school?: boolean | undefined;
  /** Whether the integrator has activated it. */
  activated_by_integrator?: boolean | undefined;
}

const names = ["activated_by_school", "activated_by_integrator"];

/** Authorises or activates an API of a school, or takes that back. It has its effect at once. */
export async function switchIntegration(room: Room, school: number, apiType: string, body: Switches): Promise<Shown> {
  const table = changeable(tableOf("integrations"));
  const given = objectOf(body, table);
  const wrong = Object.keys(given).find((name) => !names.includes(name));
  if (wrong !== undefined || Object.keys(given).length === 0) {
    const detail = wrong === undefined ? "is empty" : "cannot be switched";
    refuse([{ pointer: wrong === undefined ? "" : `/${wrong}`, detail: `${detail}, expected ${names.join(" or ")}.` }]);
  }
  const { row: changes, faults } = readFields(table, given, "");
  refuse(faults);
  return room.database.transaction().execute(async (queries) => {
    const types = await queries.selectFrom("api_types").selectAll().orderBy("id").execute();
    const wanted = types.find(({ id, name }) => String(id) === apiType || name.toLowerCase() === apiType.toLowerCase());
    const integration =
      wanted &&
      (await queries
        .selectFrom("integrations")
        .selectAll()
        .where("school_id", "=", school)
        .where("api_type_id", "=", wanted.id)
        .executeTakeFirst());
    if (!integration) {
      const known = types.map(({ id, name }) => `${id} (${name})`).join(", ");
      const detail = wanted
        ? `School ${school} has no API ${wanted.name}.`
        : `${apiType} is no API, expected ${known}.`;
      throw new SteeringError(404, "There is no such integration", detail);
    }
    const after = { ...integration, ...changes, settles_at: 0 };
    await queries.updateTable("integrations").set(after).where("id", "=", integration.id).execute();
    return recordOf(room, table, after);
  });
}
