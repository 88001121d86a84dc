import { pino } from "pino";
import { expect, it } from "vitest";
import { countNotes } from "../../recipes/nightly-job.ts";
import { mockClient } from "./mock-client.ts";

it("the job counts what it can, and pino gets the fields of what it cannot", async () => {
  const { d6, options } = await mockClient();
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const counts = await countNotes(options, log);
  const notes = await d6.v1.debtorNotes.list({ school_login_id: 1000 });
  expect(counts.get(1000)).toBe(notes.length);
  expect(counts.has(1201)).toBe(false);
  expect(lines).toContainEqual(
    expect.objectContaining({ level: 40, msg: "d6 answered 401", operation: "v1GetNotes", status: 401, attempt: 1 }),
  );
});
