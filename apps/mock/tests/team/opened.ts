import { postgres } from "@d6-integrate/real-servers";
import { afterEach } from "vitest";
import { openSchool } from "../ask.ts";
import type { MockOptions } from "../../src/index.ts";

type School = Awaited<ReturnType<typeof openSchool>>;
const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** Opens several mocks on one database at once; each knows of the others only what the database tells it. */
export async function openTeam(count: number, options: MockOptions = {}): Promise<School[]> {
  const database = await postgres();
  ends.push(async () => database[Symbol.asyncDispose]());
  const open = async () => {
    const school = await openSchool({ ...options, db: database.url });
    ends.push(() => school.close());
    return school;
  };
  return Promise.all(Array.from({ length: count }, open));
}
