import type { Client } from "openapi-fetch";
import type { components, paths } from "../document/schema.gen.ts";
import { told } from "./told.ts";

type Schemas = components["schemas"];
type Body<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  requestBody: { content: { "application/json": infer Content } };
}
  ? Content
  : never;
type Answer<
  Path extends keyof paths,
  Method extends keyof paths[Path],
  Status extends number,
> = paths[Path][Method] extends {
  responses: { [Key in Status]: { content: { "application/json": infer Content } } };
}
  ? Content
  : never;

/** The day in the school. */
export type Day = Schemas["Day"];
/** Fields of a record by name. */
export type Fields = Body<"/__mock/school/{table}", "post">;
/** Which records are wanted. */
export type RecordFilter = NonNullable<paths["/__mock/school/{table}"]["get"]["parameters"]["query"]>;
/** A page of records. */
export type RecordPage = Answer<"/__mock/school/{table}", "get", 200>;
/** A record of the school. */
export type SchoolRecord = Answer<"/__mock/school/{table}", "post", 201>;
/** What came of a payment. */
export type Paid = Answer<"/__mock/promises/{id}/payments", "post", 201>;
/** Who has activated an API. */
export type Switches = Body<"/__mock/integrations/{school}/{api_type}", "put">;
/** An API of a school with who has activated it. */
export type Integration = Answer<"/__mock/integrations/{school}/{api_type}", "put", 200>;
/** The whole school as one document. */
export type Fixtures = Answer<"/__mock/fixtures", "get", 200>;
/** A kept state of the school. */
export type KeptState = Answer<"/__mock/snapshots/{name}", "put", 200>;

/** What people at a school do. Where ids are those of several schools, `school` says which one. */
export interface SchoolSteering {
  /** The day in the school; with a change it is set (`{ today }`) or moved on (`{ days }`) first. */
  clock(change?: Body<"/__mock/clock", "put">): Promise<Day>;
  /** Pays a part of a promise or all of it, such as `"250.00"`. Default of `date`: today in the school. */
  payPromise(id: number, amount: string, options?: { date?: string; school?: number }): Promise<Paid>;
  /** The records of a table such as `learners`. */
  records(table: string, filter?: RecordFilter): Promise<RecordPage>;
  record(table: string, id: string | number, school?: number): Promise<SchoolRecord>;
  addRecord(table: string, fields: Fields): Promise<SchoolRecord>;
  changeRecord(table: string, id: string | number, fields: Fields, school?: number): Promise<SchoolRecord>;
  removeRecord(table: string, id: string | number, school?: number): Promise<void>;
  /** Activates or withdraws an API: `{ activated_by_school: false }`. */
  switchIntegration(school: number, apiType: string | number, switches: Switches): Promise<Integration>;
  /** The whole school as one document. */
  fixtures(): Promise<Fixtures>;
  /** Holds from now on what a document says. */
  loadFixtures(document: object): Promise<void>;
  /** Keeps the present state of the school under a name. */
  keepState(name: string): Promise<KeptState>;
  /** Goes back to a kept state. */
  restoreState(name: string): Promise<KeptState>;
}

export const schoolSteering = (http: Client<paths>): SchoolSteering => ({
  clock: async (body) => told(body ? await http.PUT("/__mock/clock", { body }) : await http.GET("/__mock/clock")),
  payPromise: async (id, amount, { date, school } = {}) =>
    told(
      await http.POST("/__mock/promises/{id}/payments", {
        params: { path: { id }, query: ofSchool(school) },
        body: { amount, ...(date !== undefined && { date }) },
      }),
    ),
  records: async (table, query = {}) =>
    told(await http.GET("/__mock/school/{table}", { params: { path: { table }, query } })),
  record: async (table, id, school) =>
    told(await http.GET("/__mock/school/{table}/{id}", { params: recordAt(table, id, school) })),
  addRecord: async (table, body) =>
    told(await http.POST("/__mock/school/{table}", { params: { path: { table } }, body })),
  changeRecord: async (table, id, body, school) =>
    told(await http.PATCH("/__mock/school/{table}/{id}", { params: recordAt(table, id, school), body })),
  async removeRecord(table, id, school) {
    told(await http.DELETE("/__mock/school/{table}/{id}", { params: recordAt(table, id, school) }));
  },
  switchIntegration: async (school, apiType, body) =>
    told(
      await http.PUT("/__mock/integrations/{school}/{api_type}", {
        params: { path: { school, api_type: String(apiType) } },
        body,
      }),
    ),
  fixtures: async () => told(await http.GET("/__mock/fixtures", { headers: { Accept: "application/json" } })),
  async loadFixtures(document) {
    told(await http.POST("/__mock/fixtures", { body: document as Body<"/__mock/fixtures", "post"> }));
  },
  keepState: async (name) => told(await http.PUT("/__mock/snapshots/{name}", { params: { path: { name } } })),
  restoreState: async (name) =>
    told(await http.POST("/__mock/snapshots/{name}/restore", { params: { path: { name } } })),
});

const ofSchool = (school: number | undefined): { school?: number } => (school === undefined ? {} : { school });

const recordAt = (table: string, id: string | number, school: number | undefined) => ({
  path: { table, id: String(id) },
  query: ofSchool(school),
});
