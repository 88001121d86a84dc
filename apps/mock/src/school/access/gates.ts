import { Refusal } from "../../contract/refusal.ts";
import type { Queries } from "../store/store.ts";
import { credentials } from "./credentials.ts";

/** Refuses a caller whose username or password is missing or wrong (GEN-03). */
export function checkCredentials(username: string | null, password: string | null): void {
  if (username !== credentials.username || password !== credentials.password) {
    throw new Refusal(401, "bad_credentials");
  }
}

/** Refuses a call for a school that has authorised none of its APIs, or that is unknown (GEN-04). */
export async function checkAuthorised(queries: Queries, schoolId: number): Promise<void> {
  const integration = await queries
    .selectFrom("integrations")
    .select("id")
    .where("school_id", "=", schoolId)
    .where("authorised", "=", 1)
    .limit(1)
    .executeTakeFirst();
  if (!integration) throw new Refusal(401, "not_authorised");
}

/**
 * Refuses a call for a school that has not authorised the API of the call or is unknown (GEN-04), or has not activated it
 * (GEN-01).
 */
export async function checkAdmitted(queries: Queries, schoolId: number, apiType: string): Promise<void> {
  const integration = await queries
    .selectFrom("integrations")
    .innerJoin("api_types", "api_types.id", "integrations.api_type_id")
    .select(["authorised", "active", "settles_at"])
    .where("school_id", "=", schoolId)
    .where("api_types.name", "=", apiType)
    .executeTakeFirst();
  if (!integration?.authorised) throw new Refusal(401, "not_authorised");
  if (!integration.active || integration.settles_at > Date.now()) throw new Refusal(401, "not_activated");
}
