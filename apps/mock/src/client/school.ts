import type { Client } from "openapi-fetch";
import type { components, paths } from "../control/document/schema.gen.ts";
import { told } from "./told.ts";

type Schemas = components["schemas"];

/** A record of the school with its id. */
export type SchoolRecord = Schemas["Record"];
/** A page of records. */
export type SchoolRecords = Schemas["Records"];
/** Which records of a table are asked for. */
export type RecordFilter = NonNullable<paths["/__mock/school/{table}"]["get"]["parameters"]["query"]>;
/** The day in the school. */
export type Day = Schemas["Day"];
/** A kept state of the school. */
export type Snapshot = Schemas["Snapshot"];
/** The whole school as one document. */
export type Fixtures = Schemas["Fixtures"];
/** A promise after a payment, and what was booked for it. */
export type Paid = paths["/__mock/promises/{id}/payments"]["post"]["responses"][201]["content"]["application/json"];

/** The school from its own side, in the words of tests. */
export interface SchoolSteering {
  /** Pays a promise, wholly or in part: `payPromise(12, "250.00")`. The day is today unless told otherwise. */
  payPromise(id: number, amount: string, more?: { date?: string; school?: number }): Promise<Paid>;
  /** The day in the school. */
  clock(): Promise<Day>;
  /** Sets the day, such as `"2024-05-01"` or `"now"`, or moves it on by a number of days. */
  setClock(day: string | number): Promise<Day>;
  /** A page of the records of a table, such as `records("learners", { search: "Khumalo" })`. */
  records(table: string, filter?: RecordFilter): Promise<SchoolRecords>;
  record(table: string, id: number | string, school?: number): Promise<SchoolRecord>;
  addRecord(table: string, fields: object): Promise<SchoolRecord>;
  patchRecord(table: string, id: number | string, fields: object, school?: number): Promise<SchoolRecord>;
  removeRecord(table: string, id: number | string, school?: number): Promise<void>;
  /** Authorises or activates an API of a school, or takes that back: `setIntegration(1000, 10, { activated_by_school: false })`. */
  setIntegration(
    school: number,
    apiType: number | string,
    switches: { activated_by_school?: boolean; activated_by_integrator?: boolean },
  ): Promise<SchoolRecord>;
  /** The whole school as one document. */
  fixtures(): Promise<Fixtures>;
  /** Replaces the whole school by a document. */
  loadFixtures(fixtures: object): Promise<void>;
  /** The kept states of the school. */
  snapshots(): Promise<Snapshot[]>;
  /** Keeps the present state under a name. */
  keepSnapshot(name: string): Promise<Snapshot>;
  /** Returns to a kept state. */
  restoreSnapshot(name: string): Promise<Snapshot>;
  deleteSnapshot(name: string): Promise<void>;
}

/** The methods that steer the school, by a client of the control API. */
export function schoolSteering(http: Client<paths>): SchoolSteering {
  const at = (table: string, id: number | string, school?: number) => ({
    params: { path: { table, id: String(id) }, query: school === undefined ? {} : { school } },
  });
  const named = (name: string) => ({ params: { path: { name } } });
  return {
    payPromise: async (id, amount, { date, school } = {}) =>
      told(
        await http.POST("/__mock/promises/{id}/payments", {
          params: { path: { id }, query: school === undefined ? {} : { school } },
          body: { amount, ...(date !== undefined && { date }) },
        }),
      ),
    clock: async () => told(await http.GET("/__mock/clock")),
    setClock: async (day) =>
      told(await http.PUT("/__mock/clock", { body: typeof day === "number" ? { days: day } : { today: day } })),
    records: async (table, query = {}) =>
      told(await http.GET("/__mock/school/{table}", { params: { path: { table }, query } })),
    record: async (table, id, school) => told(await http.GET("/__mock/school/{table}/{id}", at(table, id, school))),
    addRecord: async (table, fields) =>
      told(await http.POST("/__mock/school/{table}", { params: { path: { table } }, body: { ...fields } })),
    patchRecord: async (table, id, fields, school) =>
      told(await http.PATCH("/__mock/school/{table}/{id}", { ...at(table, id, school), body: { ...fields } })),
    async removeRecord(table, id, school) {
      told(await http.DELETE("/__mock/school/{table}/{id}", at(table, id, school)));
    },
    setIntegration: async (school, apiType, body) =>
      told(
        await http.PUT("/__mock/integrations/{school}/{api_type}", {
          params: { path: { school, api_type: String(apiType) } },
          body,
        }),
      ),
    fixtures: async () => told(await http.GET("/__mock/fixtures")),
    async loadFixtures(fixtures) {
      told(await http.POST("/__mock/fixtures", { body: fixtures as Fixtures }));
    },
    snapshots: async () => told(await http.GET("/__mock/snapshots")),
    keepSnapshot: async (name) => told(await http.PUT("/__mock/snapshots/{name}", named(name))),
    restoreSnapshot: async (name) => told(await http.POST("/__mock/snapshots/{name}/restore", named(name))),
    async deleteSnapshot(name) {
      told(await http.DELETE("/__mock/snapshots/{name}", named(name)));
    },
  };
}
