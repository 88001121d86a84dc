import { describe, expect, test } from "vitest";
import type { Client } from "../../src/entry/index.ts";
import { createTestClock } from "../../src/extras/testing/test-clock.ts";
import { clientAnswering, json } from "../client.ts";

const write = { school_login_id: 1000, body: { note_id: 7 } };

/** A client that is answered by the status that is set, and how many requests some calls send. */
function client() {
  const clock = createTestClock();
  const state = { status: 200 };
  const { d6, requests } = clientAnswering(() => json(state.status === 200 ? [] : { error: "x" }, state.status), {
    clock,
    retry: { baseMs: 0 },
  });
  const sent = async (
    status: number,
    calls: number,
    call = (to: Client) => to.v1.clients.list.safe() as Promise<unknown>,
  ) => {
    state.status = status;
    requests.length = 0;
    for (let index = 0; index < calls; index++) await (status < 500 ? call(d6) : clock.run(call(d6)));
    return requests.length;
  };
  return { sent };
}

describe("the budget of repetitions", () => {
  test("has a ceiling: an outage after 1,000 good calls sends 20 requests more than there are calls", async () => {
    const { sent } = client();
    expect(await sent(200, 1000)).toBe(1000);
    expect(await sent(503, 100)).toBe(120);
  });

  test("is refilled by calls that d6 answers, refusals included", async () => {
    const { sent } = client();
    await sent(503, 30);
    expect(await sent(503, 10)).toBe(10);
    await sent(200, 10);
    await sent(403, 10);
    expect(await sent(503, 10)).toBe(12);
  });

  test("is not refilled by writes that failed, which are not repeated", async () => {
    const { sent } = client();
    await sent(503, 30);
    expect(await sent(500, 50, (d6) => d6.v1.debtorNotes.update.safe(write))).toBe(50);
    expect(await sent(503, 10)).toBe(10);
  });
});
