import { http } from "../control/http.ts";
import { useSteer } from "../control/steer.ts";
import { schoolOf } from "./records.ts";
import type { SchoolRecord, Table } from "./records.ts";

type Fields = Record<string, unknown>;

interface ChangeRecord {
  add(fields: Fields): Promise<boolean>;
  change(record: SchoolRecord, fields: Fields): Promise<boolean>;
  remove(record: SchoolRecord): Promise<boolean>;
}

/** Adds, changes and removes records of a table. What the school does not allow is said with its reason. */
export function useChangeRecord({ name: table }: Table): ChangeRecord {
  const steer = useSteer();
  const at = (record: SchoolRecord) => ({ params: { path: { table, id: String(record.id) }, ...schoolOf(record) } });
  return {
    async add(fields) {
      let made: SchoolRecord | undefined;
      const done = await steer(
        async () => {
          const answer = await http.POST("/__mock/school/{table}", { params: { path: { table } }, body: fields });
          made = answer.data;
          return answer;
        },
        {
          changes: "school",
          done: "The record is added.",
          undo: () => http.DELETE("/__mock/school/{table}/{id}", at(made!)),
        },
      );
      return done !== undefined;
    },
    async change(record, fields) {
      const before = Object.fromEntries(Object.keys(fields).map((name) => [name, record[name]]));
      const put = (body: Fields) => http.PATCH("/__mock/school/{table}/{id}", { ...at(record), body });
      const done = await steer(() => put(fields), {
        changes: "school",
        done: "The record is changed.",
        undo: () => put(before),
      });
      return done !== undefined;
    },
    async remove(record) {
      const done = await steer(() => http.DELETE("/__mock/school/{table}/{id}", at(record)), {
        changes: "school",
        done: "The record is removed.",
      });
      return done !== undefined;
    },
  };
}
