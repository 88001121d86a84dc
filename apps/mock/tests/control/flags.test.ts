import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFailures } from "../../src/command/failures.ts";
import { readFlags } from "../../src/command/flags.ts";
import { run } from "../command.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "d6-rules-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };

describe("the command", () => {
  it("takes rules from a file, and prints where a call that failed is explained", async () => {
    const rules = file("rules.yaml", "- id: busy\n  operation: v1GetClients\n  respond: { status: 429 }\n");
    const { ready, output } = run("--port", "0", "--rules", rules, "--delay", "1-2", "--no-bodies");
    const url = await ready;
    const answer = await fetch(`${url}/api/v1/settings/clients`, { headers });
    expect(answer.headers.get("x-mock-by")).toBe("rule:busy");
    const address = `${url}/__mock/requests/${answer.headers.get("x-mock-request")}`;
    await expect.poll(output).toContain(`429 GET /api/v1/settings/clients v1GetClients (rule:busy)  ${address}`);
    expect(await (await fetch(address)).json()).toMatchObject({ response: { body: { kept: 0 } } });
  });

  it.each([
    ["rules.json", '[{"operation": "v1GetClientz", "fault": "reset"}]', "The rule number 1 cannot be used."],
    ["rules.yaml", "operation: '*'", "expected a list of rules"],
    ["rules.yaml", "- [", "cannot be read"],
  ])("does not start with rules that cannot be: %s %s", async (name, text, message) => {
    const { exit, output } = run("--port", "0", "--rules", file(name, text));
    expect(await exit).toBe(1);
    expect(output()).toContain(message);
  });

  it.each([
    [["--delay", "fast"], '--delay is "fast", expected milliseconds'],
    [["--delay", "800-100"], "expected milliseconds"],
    [["--flaky", "5"], '--flaky is "5", expected a part from 0 to 1'],
    [["--flaky", ""], "expected a part from 0 to 1"],
    [["--allow-origin", "localhost:5173"], "The allowed origin is"],
    [["--rules", ""], '--rules is "", expected a value'],
  ])("refuses a flag that cannot be: %j", (flags, message) => {
    expect(() => readFlags(flags)).toThrow(message);
  });

  it("reads what steers it", () => {
    const flags = [
      "--delay",
      "100-800",
      "--flaky",
      "0.05",
      "--no-bodies",
      "--no-control",
      "--allow-origin",
      "http://a.example:1/",
    ];
    expect(readFlags(flags)).toMatchObject({
      delay: { min: 100, max: 800 },
      flaky: 0.05,
      bodies: false,
      control: false,
      allowOrigin: ["http://a.example:1"],
    });
    expect(readFlags(["--delay", "300"])).toMatchObject({ delay: 300, control: true, bodies: true });
  });
});

it("a load of failures is not a load of lines, and what a caller sends does not steer the terminal", () => {
  const lines: string[] = [];
  let now = 0;
  const failures = createFailures(
    "http://mock",
    (line) => lines.push(line),
    () => now,
  );
  const call = { id: "1", method: "GET", path: "/a\u001b[2Jb", operation: null, status: 404, by: "stray" };
  for (let turn = 0; turn < 50; turn++) failures.print(call);
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe("404 GET /a?[2Jb (stray)  http://mock/__mock/requests/1");
  now = 1001;
  failures.print({ ...call, status: null });
  expect(lines.slice(10)).toEqual([
    "… and 40 more failed; http://mock/__mock/requests lists them.",
    "no answer GET /a?[2Jb (stray)  http://mock/__mock/requests/1",
  ]);
});
