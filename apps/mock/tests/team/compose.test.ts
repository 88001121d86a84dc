import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postgres } from "@d6-integrate/real-servers";
import { DCLinter } from "dclint";
import { validate } from "dockerfile-utils";
import { load } from "js-yaml";
import { afterEach, expect, it } from "vitest";

const mock = join(import.meta.dirname, "../..");
const file = (name: string) => join(mock, "team", name);
const dockerfile = readFileSync(file("Dockerfile"), "utf8");

interface Service {
  command?: string[];
  environment?: Record<string, string>;
  build?: object;
}
const { services } = load(readFileSync(file("compose.yaml"), "utf8")) as { services: Record<string, Service> };

/** The words of an instruction that is written as a list. */
function words(instruction: string): string[] {
  const [, list] = new RegExp(`^${instruction}[^\\[\\n]*(\\[.*\\])$`, "m").exec(dockerfile) ?? [];
  return JSON.parse(list!) as string[];
}

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

it("the files of a team are what their engines take", () => {
  expect(validate(dockerfile).map(({ message }) => message)).toEqual([]);
  // What it says of order is a matter of taste; a name that compose does not have is an error.
  const [result] = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] }).lintFiles(
    [file("compose.yaml")],
    false,
  );
  expect(((result?.messages ?? []) as { type: string }[]).filter(({ type }) => type === "error")).toEqual([]);
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toMatch(/^FROM node:[\d.]+-alpine$/m);
});

it("what is in them runs: the processes, their health, and the balancer's turns", { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "d6-team-"));
  ends.push(() => rmSync(folder, { recursive: true }));
  // As it is in the image, with what was built before.
  expect(existsSync(join(mock, "dist/main.mjs"))).toBe(true);
  mkdirSync(join(folder, "node_modules/@d6-integrate"), { recursive: true });
  symlinkSync(mock, join(folder, "node_modules/@d6-integrate/mock"));
  const database = await postgres();
  ends.push(() => database[Symbol.asyncDispose]());
  const { username, password, host, pathname } = new URL(database.url);
  const members = Object.entries(services).filter(([, { build }]) => build !== undefined);
  expect(members.map(([name]) => name)).toEqual(["mock-1", "mock-2"]);

  const running: { port: number; child: ChildProcess; env: NodeJS.ProcessEnv; output: () => string }[] = [];
  for (const [, { environment = {}, command = [] }] of members) {
    const port = await freePort();
    const env: NodeJS.ProcessEnv = { PATH: process.env["PATH"], NODE_ENV: "production" };
    for (const [name, value] of Object.entries(environment)) {
      // What the shell knows when compose reads the file; the host and the name of the database are those of this machine.
      env[name] = value
        .replace(/\$\{POSTGRES_PASSWORD:[^}]*\}/, password)
        .replace(/\$\{MOCK_TOKEN:[^}]*\}/, "team-token")
        .replace("d6@postgres/d6", `${username}@${host}${pathname}`);
    }
    const [program, ...rest] = words("ENTRYPOINT");
    const child = spawn(program!, [...rest, ...command, "--port", String(port)], { cwd: folder, env });
    ends.push(() => child.kill("SIGKILL"));
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += String(chunk)));
    running.push({ port, child, env, output: () => text });
  }
  /** The code of the health check of a container, whose port is its own. */
  const health = async ({ port, env }: (typeof running)[number]): Promise<number> => {
    const [program, ...rest] = words("HEALTHCHECK").map((word) => word.replace(":4010/", `:${port}/`));
    const [code] = (await once(spawn(program!, rest, { cwd: folder, env }), "exit")) as [number];
    return code;
  };
  for (const each of running) await expect.poll(() => health(each), { timeout: 120_000, interval: 500 }).toBe(0);

  const targets = services["balancer"]!.command!.filter((word) => /^mock-\d:4010$/.test(word));
  expect(targets).toEqual(members.map(([name]) => `${name}:4010`));
  const url = await balance(running.map(({ port }) => port));
  const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo", authorization: "Bearer team-token" };
  const ask = async (path: string, init: RequestInit = {}) => {
    // A connection of its own, so that the turns are seen.
    const response = await fetch(`${url}${path}`, {
      ...init,
      headers: { ...headers, connection: "close", ...(init.headers as object) },
    });
    return { status: response.status, text: await response.text() };
  };
  await ask("/__mock/rules", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ operation: "v1GetClients", times: 2, respond: { status: 429 } }),
  });
  const statuses = [];
  for (let turn = 0; turn < 4; turn++) statuses.push((await ask("/api/v1/settings/clients")).status);
  expect(statuses).toEqual([429, 429, 200, 200]);
  expect((await ask("/__mock/rules", { headers: { authorization: "" } })).status).toBe(401);

  await database[Symbol.asyncDispose]();
  for (const each of running) await expect.poll(() => health(each), { timeout: 60_000 }).toBe(1);
  for (const { child, output } of running) {
    child.kill("SIGTERM");
    await once(child, "exit");
    expect(output()).toContain("A d6 school is open.");
    expect(output()).not.toContain(password);
  }
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** What the balancer of the file does: each connection goes to the next. */
async function balance(ports: number[]): Promise<string> {
  let next = 0;
  const server = createServer((socket) => {
    const other = connect(ports[next++ % ports.length]!, "127.0.0.1");
    socket.pipe(other).pipe(socket);
    for (const end of [socket, other]) end.on("error", () => {});
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  ends.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
