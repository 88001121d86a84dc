import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { MockOptions } from "../src/index.ts";
import type { ListedQuirk } from "../src/scenarios/chosen/listed-quirks.ts";
import { quirks } from "../src/scenarios/chosen/quirks.gen.ts";
import { openSchool, school1000, v1, v2 } from "./ask.ts";

const withQuirks = (chosen: NonNullable<MockOptions["quirks"]>) => openSchool({ quirks: chosen });

describe("a quirk", () => {
  it("api-type-id makes Get Clients write the id as text", async () => {
    const { ask } = await withQuirks({ "api-type-id": "string" });
    const ids = async (path: string) =>
      (await ask("GET", path)).body.map((row: { api_type_id: unknown }) => row.api_type_id);
    expect(new Set(await ids("/v1/settings/clients"))).toEqual(new Set(["8", "9", "10"]));
    expect(await ids("/v1/settings/clients/1201")).toEqual(["8", "9", "10"]);
  });

  it("state-change-body leaves the answer to the v1 state change empty, and the state is changed", async () => {
    const { ask } = await withQuirks({ "state-change-body": "none" });
    const change = { api_type_id: 10, state: 1 };
    expect(await ask("PATCH", "/v1/settings/clients/1201", change)).toMatchObject({ status: 204, body: undefined });
    expect((await ask("GET", `${v1}/notes/1201`)).status).toBe(200);
    expect((await ask("PATCH", "/v1/settings/clients/1201", { state: 1 })).status).toBe(400);
  });

  it("activation-lag lets calls through only after a while", async () => {
    const { ask } = await withQuirks({ "activation-lag": 1 });
    await ask("PATCH", "/v1/settings/clients/1201", { api_type_id: 10, state: 1 });
    const status = async () => (await ask("GET", `${v1}/notes/1201`)).status;
    expect(await status()).toBe(401);
    expect((await ask("GET", "/v1/settings/clients/1201")).body[2].activated_by_integrator).toBe("Yes");
    await new Promise((resolve) => setTimeout(resolve, 1050));
    expect(await status()).toBe(200);
  });

  it("not-activated answers 403 with the same body", async () => {
    const { ask } = await withQuirks({ "not-activated": 403 });
    const { status, body } = await ask("GET", `${v1}/notes/1201`);
    expect({ status, error: body.error }).toEqual({ status: 403, error: "Integration not activated" });
  });

  it.each([
    ["forbidden", 403, "Forbidden"],
    ["route-not-found", 404, "route_not_found"],
  ] as const)("curriculum-off=%s answers %i on Curriculum+ alone", async (choice, status, error) => {
    const { ask } = await withQuirks({ "curriculum-off": choice });
    const answered = await ask("GET", "/v1/currplus/learnersubjects/1201");
    expect({ status: answered.status, error: answered.body.error }).toEqual({ status, error });
    expect((await ask("GET", `${v1}/notes/1201`)).body.error).toBe("Integration not activated");
  });

  it("no-finance-rows answers an empty list of Finance+, and 404 on Administration+ still", async () => {
    const { ask } = await withQuirks({ "no-finance-rows": "empty" });
    expect(await ask("GET", `${v1}/notes/1000?year=1999`)).toMatchObject({ status: 200, body: [] });
    expect((await ask("GET", "/v1/adminplus/parents/1000?parent_id=9999")).status).toBe(404);
  });

  it("limit-above-maximum answers the largest page", async () => {
    const { ask } = await withQuirks({ "limit-above-maximum": "lowered" });
    const { body } = await ask("GET", `${v2}/notes?limit=1000`, undefined, school1000);
    expect(body.meta.limit).toBe(100);
    expect((await ask("GET", `${v2}/notes?limit=2`, undefined, school1000)).body.meta.limit).toBe(2);
  });

  it("telephone writes numbers with spaces", async () => {
    const { ask } = await withQuirks({ telephone: "spaced" });
    expect((await ask("GET", "/v1/settings/clients/1000")).body[0].telephone_number).toBe("012 333 4444");
  });

  it("address-lines writes /r/n on the calls for schools", async () => {
    const path = "/v2/finplus/debtmanagement/schools/1000";
    const plain = await (await openSchool()).ask("GET", path);
    const { ask } = await withQuirks({ "address-lines": "slashes" });
    expect(plain.body.physical_address).toContain("\r\n");
    expect((await ask("GET", path)).body).toEqual({
      ...plain.body,
      physical_address: plain.body.physical_address.replaceAll("\r\n", "/r/n"),
      postal_address: plain.body.postal_address.replaceAll("\r\n", "/r/n"),
    });
  });

  it("unauthorised-text speaks as live use quoted it", async () => {
    const { ask } = await withQuirks({ "unauthorised-text": "live" });
    expect((await ask("GET", `${v1}/notes/1202`)).body).toEqual({
      error: "Unauthorized",
      error_description: "Client has not authorised access",
    });
  });

  it("v2-client-integrations takes the call away", async () => {
    const { ask } = await withQuirks({ "v2-client-integrations": "route-not-found" });
    const { status, body } = await ask("GET", "/v2/settings/clientintegrations");
    expect({ status, message: body.message }).toEqual({ status: 404, message: "route_not_found" });
  });
});

/** What speaks for each choice, and the labels of the assumptions behind it. */
const evidence = {
  "activation-lag": ["0, assumed: The pages speak of no delay. Live use saw one of one or two minutes: 60 to 120."],
  "address-lines": [
    "crlf, documented: All other pages show CRLF.",
    "slashes, documented: The pages of the schools show the text /r/n, which is taken for a slip.",
  ],
  "api-type-id": ["number, documented: The page shows a number.", "string, observed: Live use saw a string."],
  "curriculum-off": [
    "not-activated, documented: The page shows Integration not activated.",
    "forbidden, observed: Live use noted 403 once.",
    "route-not-found, observed: Live use took a 404 route_not_found to mean it.",
    "CUR-01",
  ],
  "limit-above-maximum": [
    "refused, assumed: 400 Validation Failed.",
    "lowered, assumed: The largest page is answered.",
    "GEN-14",
    "GEN-18",
  ],
  "no-finance-rows": [
    "not-found, assumed: As Administration+ does: 404 with an error.",
    "empty, assumed: 200 with an empty array.",
    "GEN-10",
    "FIN1-04",
    "FIN1-22",
    "FIN1-31",
    "FIN1-34",
  ],
  "not-activated": [
    "401, assumed: The pages show the body without a status.",
    "403, assumed: The same body under the status for what is not permitted.",
    "GEN-01",
    "GEN-13",
  ],
  "state-change-body": [
    "array, documented: The page shows 200 with an empty array.",
    "none, observed: Live use saw an empty body and noted 204.",
  ],
  telephone: ["digits, documented: The page shows digits alone.", "spaced, observed: Live use saw spaces."],
  "unauthorised-text": [
    "page, documented: The pages show Client access not authorised.",
    "live, observed: Live use quoted Client has not authorised access.",
    "GEN-04",
    "ADM-26",
    "FIN1-02",
  ],
  "v2-client-integrations": [
    "served, documented: The page describes it.",
    "route-not-found, observed: Live use lists the path once as a cause of route_not_found.",
  ],
};

describe("the list of quirks", () => {
  it.each(Object.keys(quirks))("has %s, whose behaviour is tested above", (name) => {
    const tests = readFileSync(import.meta.filename, "utf8");
    expect(tests).toMatch(new RegExp(`withQuirks\\(\\{ "?${name}"?: `));
  });

  it("says what is chosen, what speaks for each choice, and which calls and pages it is about", async () => {
    const { ask } = await withQuirks({ "api-type-id": "string" });
    const { body } = await ask("GET", "/__mock/quirks");
    expect(body.find(({ name }: { name: string }) => name === "api-type-id")).toEqual({
      name: "api-type-id",
      about: "The JSON type of api_type_id in Get Clients",
      chosen: "string",
      choices: [
        { name: "number", evidence: "documented", says: "The page shows a number." },
        { name: "string", evidence: "observed", says: "Live use saw a string." },
      ],
      gaps: [],
      operations: ["v1GetClients", "v1GetClient"],
      pages: ["https://apidocs.d6plus.co.za/reference/settings/clients/get-clients"],
    });
  });

  it("says of every choice how well it is known, and from what", async () => {
    const { ask } = await openSchool();
    const { body } = await ask("GET", "/__mock/quirks");
    const said = (body as ListedQuirk[]).map(({ name, choices, gaps }) => [
      name,
      [...choices.map(({ name: choice, evidence: level, says }) => `${choice}, ${level}: ${says}`), ...gaps],
    ]);
    expect(Object.fromEntries(said)).toEqual(evidence);
  });

  it("cites assumptions that the contract lists, and touches operations that exist", async () => {
    const { ask } = await openSchool();
    const gaps = readFileSync(new URL("../../../spec/evidence/gaps.yaml", import.meta.url), "utf8");
    const { body } = await ask("GET", "/__mock/quirks");
    expect(body.length).toBe(Object.keys(evidence).length);
    for (const quirk of body) {
      expect(quirk.operations, quirk.name).not.toEqual([]);
      for (const label of quirk.gaps) expect(gaps).toContain(`    ${label}:`);
      const levels = quirk.choices.map((choice: { evidence: string }) => choice.evidence);
      if (levels.every((level: string) => level === "assumed" && quirk.choices.length > 1))
        expect(quirk.gaps, quirk.name).not.toEqual([]);
    }
  });

  it.each([
    [{ "api-type": "string" }, 'There is no quirk "api-type", expected one of activation-lag,'],
    [{ "api-type-id": "text" }, 'The quirk api-type-id is "text", expected number or string.'],
    [{ "activation-lag": 601 }, "The quirk activation-lag is 601, expected a whole number from 0 to 600."],
  ])("refuses %j", async (wrong, message) => {
    await expect(openSchool({ quirks: wrong as never })).rejects.toThrow(message);
  });
});
