import { assert, asyncModelRun, asyncProperty, check, commands } from "fast-check";
import { createClient } from "@d6-integrate/client";
import { createMock, credentials } from "@d6-integrate/mock";
import { describe, expect, it } from "vitest";
import { action } from "../src/model/actions.ts";
import { rules, SchoolModel } from "../src/model/school-model.ts";
import type { Rule } from "../src/model/school-model.ts";
import { Step } from "../src/model/step.ts";

const stepsInRun = 60;

/** Runs of steps through the client at the mock, and at a model that may lack a rule. */
async function agreement(without?: Rule) {
  const school = await createMock();
  const d6 = createClient({ credentials, baseUrl: "http://127.0.0.1/api", fetch: school.fetch });
  const counted = { d6, taken: 0 };
  const property = asyncProperty(
    commands([action.map((taken) => new Step(taken))], { maxCommands: stepsInRun, size: "max" }),
    async (steps) => {
      await school.reset();
      await asyncModelRun(() => ({ model: new SchoolModel(without), real: counted }), steps);
    },
  );
  return { property, counted };
}

describe("notes, promises and activation", () => {
  it("agree with a reference model over thousands of steps", { timeout: 120_000 }, async () => {
    const { property, counted } = await agreement();
    await assert(property, { numRuns: 130 });
    expect(counted.taken).toBeGreaterThan(2000);
  });

  it("is refused by rules of many kinds", () => {
    expect(rules.length).toBeGreaterThan(5);
  });

  it.each(rules)("would be found to differ without the rule: %s", { timeout: 60_000 }, async (rule) => {
    const { property } = await agreement(rule);
    const { failed } = await check(property, { numRuns: 200, seed: 1, endOnFailure: true });
    expect(failed).toBe(true);
  });
});
