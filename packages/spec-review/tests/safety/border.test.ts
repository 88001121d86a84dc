import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { createServer } from "node:net";

import { describe, expect, it, onTestFinished } from "vitest";

import { ORDERS, ordersWith } from "../orders.ts";
import { Workspace, repository } from "../workspace.ts";

const SECRET = "a-secret-of-this-machine";
const noteWith = (schema: string) => ordersWith("note: { type: string }", `note: ${schema}`);
const refersTo = (target: string) => noteWith(`{ $ref: '${target}' }`);

/** Compares in a folder `here`, beside which there is a file that no document may reach. */
async function compared(head: string, files: Record<string, string> = {}, args: string[] = []) {
  const workspace = new Workspace({
    "outside/secret.yaml": `type: string\ndescription: ${SECRET}\n`,
    "outside/.env": `TOKEN=${SECRET}\n`,
    "here/base.yaml": ORDERS,
    "here/head.yaml": head,
    ...files,
  });
  const outcome = await workspace.review(["base.yaml", "head.yaml", "--out", "report", ...args], "here");
  const reports = spawnSync("grep", ["-rl", SECRET, workspace.path("here")], { encoding: "utf8" }).stdout;
  return { workspace, reports, ...outcome };
}

describe("a document reaches only the files of its folder", () => {
  it.each([
    ["an absolute path", "/etc/hostname"],
    ["a path that leads up", "../outside/secret.yaml"],
    ["a percent-encoded path that leads up", "%2e%2e/outside/secret.yaml"],
    ["a path that leads up and comes back", "../here/../outside/secret.yaml"],
    ["what a process has in its environment", "/proc/self/environ"],
    ["a file URL", "file:///etc/hostname"],
    ["an address without a scheme", "//127.0.0.1/x.yaml"],
    ["a data URL", "data:application/json,{}"],
  ])("and is refused with %s", async (_, target) => {
    const { code, stdout, stderr, reports } = await compared(refersTo(target));
    expect({ code, stdout, reports }).toEqual({ code: 2, stdout: "", reports: "" });
    expect(stderr).toMatch(/outside of the folder|not a URL/);
    expect(stderr).not.toContain("spec-review-test-");
  });

  it.each([
    ["a file", "../outside/secret.yaml", "here/link.yaml", "link.yaml"],
    ["a folder", "../outside", "here/links", "links/secret.yaml"],
    ["a device", "/dev/zero", "here/link.yaml", "link.yaml"],
  ])("and is refused with a link to %s elsewhere", async (_, elsewhere, link, target) => {
    const workspace = new Workspace({
      "outside/secret.yaml": `description: ${SECRET}\n`,
      "here/base.yaml": ORDERS,
      "here/head.yaml": refersTo(target),
    });
    symlinkSync(elsewhere, workspace.path(link));
    const { code, stderr } = await workspace.review(["base.yaml", "head.yaml"], "here");
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("outside of the folder") });
    expect(stderr).not.toContain(SECRET);
  });

  it("and is refused with a pipe, that nobody writes to", async () => {
    const workspace = new Workspace({ "base.yaml": ORDERS, "head.yaml": refersTo("pipe.yaml") });
    spawnSync("mkfifo", [workspace.path("pipe.yaml")]);
    const { code, stderr } = await workspace.review(["base.yaml", "head.yaml"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("expected a regular file") });
  });

  it("and is refused with hidden files, which hold secrets", async () => {
    const workspace = new Workspace({ ".env": `TOKEN=${SECRET}`, "base.yaml": ORDERS, "head.yaml": refersTo(".env") });
    const { code, stderr } = await workspace.review(["base.yaml", "head.yaml"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("hidden files are not read") });
    expect(stderr).not.toContain(SECRET);
  });

  it("which --root widens and narrows", async () => {
    const wide = await compared(refersTo("../outside/secret.yaml"), {}, ["--root", ".."]);
    expect(wide.code).toBe(0);
    const files = { "here/spec/head.yaml": refersTo("../note.yaml"), "here/note.yaml": "type: string\n" };
    const narrow = new Workspace({ "here/spec/base.yaml": ORDERS, ...files });
    const args = ["spec/base.yaml", "spec/head.yaml"];
    expect(await narrow.review(args, "here")).toMatchObject({ code: 0 });
    expect(await narrow.review([...args, "--root", "spec"], "here")).toMatchObject({ code: 2 });
  });

  it("in a commit as well, whatever is linked there or in the working tree", async () => {
    const workspace = repository({ "spec/openapi.yaml": ORDERS });
    symlinkSync("../../outside.yaml", workspace.path("spec/h.yaml"));
    workspace.commit("Link", { "spec/openapi.yaml": refersTo("h.yaml") });
    for (const args of [["HEAD~1"], ["HEAD~1:spec/openapi.yaml", "HEAD:spec/openapi.yaml"]]) {
      const { code, stderr } = await workspace.review(args);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringMatching(/outside of the folder|no such file/),
      });
    }
  });

  it("and a link within it leads where it leads, in a commit as well", async () => {
    const workspace = repository({ "spec/openapi.yaml": ORDERS, "shared/note.yaml": "type: string\n" });
    symlinkSync("../shared/note.yaml", workspace.path("spec/note.yaml"));
    workspace.commit("Link", { "spec/openapi.yaml": refersTo("note.yaml") });
    expect(await workspace.review(["HEAD~1:spec/openapi.yaml", "HEAD:spec/openapi.yaml"])).toMatchObject({ code: 0 });
  });
});

describe("a URL", () => {
  it("is refused before anything is sent", async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.on("error", () => {});
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as { port: number }).port}/x.yaml`;
    const workspace = repository({ "spec/openapi.yaml": ORDERS });
    workspace.write({ "spec/openapi.yaml": refersTo(url) });
    const { code, stderr } = await workspace.review(["main", "--as-pr"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("expected a file, not a URL") });
    // As data it is neither refused nor fetched.
    workspace.write({ "spec/openapi.yaml": noteWith(`{ type: string, default: { $ref: '${url}' } }`) });
    expect((await workspace.review(["main", "--as-pr"])).code).not.toBe(2);
    expect(connections).toBe(0);
  });
});

describe("a $ref in data is data", () => {
  const targets = ["/etc/hostname", "../outside/.env", "/proc/self/environ", "#/nowhere", "http://127.0.0.1:9/x"];
  const places = {
    "an example": (value: string) => noteWith(`{ type: string, example: ${value} }`),
    "examples of a schema": (value: string) => noteWith(`{ type: string, examples: [${value}] }`),
    "a default": (value: string) => noteWith(`{ type: string, default: ${value} }`),
    "an enum": (value: string) => noteWith(`{ type: [string, object], enum: [${value}] }`),
    "an extension": (value: string) => noteWith(`{ type: string, x-note: ${value} }`),
    "an example with a name": (value: string) =>
      ordersWith("schema: { type: integer } }", `schema: { type: integer }, examples: { one: { value: ${value} } } }`),
  };

  it.each(Object.entries(places))("in %s: neither read nor refused", async (_, document) => {
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) {
      const head = document(`{ $ref: '${target}' }`);
      const { workspace, code, stderr, reports } = await compared(head);
      expect({ stderr, reports }).toEqual({ stderr: "", reports: "" });
      expect(code).not.toBe(2);
      workspace.write({ "here/base.yaml": head.replace("All orders", "Every order") });
      const { stdout } = await workspace.review(["base.yaml", "head.yaml"], "here");
      expect(stdout).toContain("1 documentation\n");
    }
  });
});

describe("code of a checkout", () => {
  const plugin =
    'import { writeFileSync } from "node:fs";\nwriteFileSync(process.env.MARK, "ran");\nexport default () => ({ id: "house" });\n';
  const files = {
    "spec/openapi.yaml": ORDERS,
    "spec/redocly.yaml":
      "plugins: [plugin.mjs]\nextends: [plugin.mjs]\nrules: { house/x: error, no-empty-servers: error }\n",
    "spec/plugin.mjs": plugin,
  };

  it("does not run, and what is left out is told", async () => {
    const workspace = repository(files);
    const { stdout } = workspace.spawn(["main"], { MARK: workspace.path("mark") });
    expect(stdout).toContain("2 rules of plugins not run");
    expect(() => workspace.read("mark")).toThrow("ENOENT");
  });

  it("runs where the command says so", async () => {
    const workspace = repository({ ...files, "spec/redocly.yaml": "plugins: [plugin.mjs]\nrules: {}\n" });
    workspace.spawn(["main", "--plugins"], { MARK: workspace.path("mark") });
    expect(workspace.read("mark")).toBe("ran");
  });
});
