import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explain } from "../src/command/explain.ts";
import { readFlags } from "../src/command/flags.ts";
import { startMock } from "../src/index.ts";
import { run } from "./command.ts";

describe("the command d6-mock", () => {
  it("serves the school and says where, how to log in and what to try", async () => {
    const { ready, output } = run("--port", "0");
    const url = await ready;
    expect(output()).toContain("demo / demo");
    expect(output().match(/^ {2}curl /gm)).toHaveLength(2);
    const response = await fetch(`${url}/api/v1/settings/clients`, {
      headers: { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" },
    });
    expect(response.status).toBe(200);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("stops at once on %s, also with a connection open", async (signal) => {
    const { child, exit, ready } = run("--port", "0");
    await fetch(`${await ready}/__mock/health`);
    const start = performance.now();
    child.kill(signal);
    expect(await exit).toBe(0);
    // Node keeps an idle connection for longer.
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it("opens a school of the size and with the neighbours that the flags ask for", async () => {
    const { ready, output } = run("--port", "0", "--size", "large", "--schools", "2", "--quirk", "api-type-id=string");
    const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
    const url = await ready;
    const list = async (path: string) => (await fetch(`${url}/api${path}`, { headers })).json() as Promise<unknown[]>;
    expect(output()).toContain("2 more from 1301 on (activated)");
    expect(await list("/v1/settings/clients/1301")).toMatchObject([{ api_type_id: "8" }, {}, {}]);
    expect((await list("/v1/adminplus/learners/1000")).length).toBeGreaterThan(1250);
    expect((await list("/v1/adminplus/learners/1302")).length).toBeGreaterThan(20);
  });

  it("tells what the file keeps, where there is one, whatever the flags say of a new school", async () => {
    const folder = mkdtempSync(join(tmpdir(), "d6-banner-"));
    const db = ["--port", "0", "--db", join(folder, "school.db")];
    const first = run(...db, "--schools", "2");
    await first.ready;
    first.child.kill("SIGTERM");
    expect(await first.exit).toBe(0);
    const second = run(...db, "--schools", "40", "--size", "large");
    await second.ready;
    expect(second.output()).toContain("2 more from 1301 on (activated)");
    expect(second.output()).not.toContain("40 more");
    second.child.kill("SIGTERM");
    await second.exit;
    rmSync(folder, { recursive: true });
  });

  it("names the port that is in use and the way out", async () => {
    const mock = await startMock({ port: 0 });
    const port = new URL(mock.url).port;
    const { exit, output } = run("--port", port);
    expect(await exit).toBe(1);
    expect(output()).toMatch(`Port ${port} on 127.0.0.1 is in use. Stop what listens there, or take another: `);
    await mock.close();
  });

  it("ends with code 2 and one line at a wrong flag", async () => {
    const { exit, output } = run("--size", "giant");
    expect(await exit).toBe(2);
    expect(output()).toBe('The size is "giant", expected small, large, huge. See d6-mock --help.\n');
  });
});

describe("what the command says of a start that fails", () => {
  const used = Object.assign(new Error("listen"), { code: "EADDRINUSE" });
  it.each([
    [{ npm_lifecycle_event: "start", npm_command: "run-script" }, "pnpm start --port 4011"],
    [{ npm_command: "exec" }, "npx @d6-integrate/mock --port 4011"],
    [{}, "d6-mock --port 4011"],
  ])("is in the words of how it was started: %j", (env, command) => {
    expect(explain(used, { host: "127.0.0.1", port: 4010 }, env)).toContain(`take another: ${command} (0 takes`);
  });

  it("names the host that is none of this machine", async () => {
    const { exit, output } = run("--port", "0", "--host", "192.0.2.1");
    expect(await exit).toBe(1);
    expect(output()).toBe(
      '--host is "192.0.2.1", which is no address of this machine. Leave it out, or take 0.0.0.0 for all of them.\n',
    );
  });
});

describe("flags", () => {
  it("give the version and the help, in short too", () => {
    expect(readFlags(["--version"])).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readFlags(["-h"])).toBe(readFlags(["--help"]));
    expect(readFlags(["-p", "5000"])).toMatchObject({ port: 5000 });
  });

  it.each([
    [["--port", "none"], "--port is"],
    [["--clock", "2024-02-30"], "The clock is"],
    [["--prot", "1"], "--prot"],
    [["--seed", "1.5"], '--seed is "1.5", expected a whole number'],
    [["--size", "giant"], 'The size is "giant", expected small, large, huge.'],
    [["--schools", "1001"], '--schools is "1001", expected a whole number from 0 to 1000'],
    [["--db", ""], '--db is "", expected a value'],
    [["--host", " "], '--host is "", expected a value'],
    [["--contract", ""], '--contract is "", expected a value'],
    [["--quirk", "api-type-id"], '--quirk is "api-type-id", expected a name and a choice'],
    [["--quirk", "api-type-id=text"], 'The quirk api-type-id is "text", expected number or string.'],
  ])("are refused in one line that says what is wrong: %j", (flags, message) => {
    expect(() => readFlags(flags)).toThrow(message);
  });
});
