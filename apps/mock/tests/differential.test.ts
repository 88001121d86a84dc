import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { constantFrom, option, record, sample, tuple } from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { contract } from "../src/contract/contract.ts";
import type { Operation } from "../src/contract/contract.ts";
import { createMock } from "../src/index.ts";
import type { Mock } from "../src/index.ts";

const require = createRequire(import.meta.url);
let child: ChildProcess;
let stock: string;
let ours: Mock;

beforeAll(async () => {
  const port = await new Promise<number>((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => resolve(free));
    });
  });
  const cli = require.resolve("@stoplight/prism-cli/dist/index.js");
  const flags = [
    "mock",
    "--multiprocess=false",
    require.resolve("@d6-integrate/spec/openapi.json"),
    "--port",
    String(port),
  ];
  child = spawn(process.execPath, [cli, ...flags], { stdio: "ignore" });
  stock = `http://127.0.0.1:${port}`;
  ours = await createMock({ stateless: true, strict: false });
  const listens = () =>
    fetch(stock).then(
      () => true,
      () => false,
    );
  await vi.waitUntil(listens, { timeout: 50_000, interval: 50 });
});

afterAll(async () => {
  child.kill("SIGKILL");
  await ours.close();
});

interface Asked {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

const valid = { integer: "7", boolean: "true", array: "1,2", string: "2024-04-16" };

/** The path and query of an operation: what is required, and perhaps more, of which some is wrong. */
const target = ({ path, parameters }: Operation, extra: number, isWrong: boolean): string => {
  const sent = parameters.filter(
    ({ in: place, required }, index) => place === "query" && (required || index === extra),
  );
  const text = ({ schema }: Operation["parameters"][number]) =>
    isWrong ? "?wrong" : (schema.enum?.[0]?.toString() ?? valid[schema.type as keyof typeof valid] ?? "2024-04-16");
  const query = sent.map((parameter) => `${parameter.name}=${encodeURIComponent(text(parameter))}`);
  return `${path.replaceAll(/\{\w+\}/g, isWrong && query.length === 0 ? "x" : "1000")}?${query.join("&")}`;
};

const bodies = (operation: Operation): string[] => {
  const { requestBody } = contract.document.paths[operation.path]![operation.method as "patch"]!;
  const examples = Object.values(requestBody?.content["application/json"].examples ?? {}).map(({ value }) => value);
  return [...examples, {}, [], { note_id: "x", é: 1 }, { api_type_id: 8, state: "on" }].map((body) =>
    JSON.stringify(body),
  );
};

const wishes = constantFrom(
  "code=200", "code=404", "Code=404", "code=404, code=401", "CODE=400,example=invalid", "code=429", "code=418", "code=abc",
  "example=ok", "example=nobody", "code=404, example=route_not_found", "code=404; example=not_found", "dynamic=maybe",
  "dynamic=false", "code=500", "return=minimal", "code=\"503\"", "foo, code=401", "code", "",
); // prettier-ignore

const asked = constantFrom(...contract.operations).chain((operation) =>
  tuple(
    record({
      extra: constantFrom(0, 1, 2, 3),
      isWrong: constantFrom(false, false, true),
      isAnonymous: constantFrom(false, false, false, true),
    }),
    option(wishes, { freq: 4 }),
    constantFrom("", "", "__code=404", "__code=abc", "__example=nobody", "__code=401&__code=404"),
    constantFrom(...bodies(operation)),
  ).map(([{ extra, isWrong, isAnonymous }, prefer, query, body]): Asked => ({
    method: operation.method.toUpperCase(),
    path: `${target(operation, extra, isWrong)}&${query}`,
    headers: {
      ...(!isAnonymous && { "http-x-username": "demo", "http-x-password": "demo" }),
      "http-x-schoolid": "1000",
      ...(prefer !== null && { prefer }),
      ...(operation.body && { "content-type": "application/json" }),
    },
    ...(operation.body && { body }),
  })),
);

/**
 * What the mock means to do otherwise: a problem names what there is in its own words; an example that the status which is
 * asked for does not have is a 404, where Prism answers 500; names beyond ASCII are escaped in `sl-violations`.
 */
async function comparable(response: Response): Promise<object> {
  const text = await response.text();
  const isProblem = response.headers.get("content-type")?.includes("problem+json") === true;
  const { title } = isProblem ? (JSON.parse(text) as { title: string }) : { title: "" };
  const isMissing = /NOT_FOUND|ProblemJsonError|cannot find the requested content/.test(title);
  const header = response.headers.get("sl-violations");
  const violations = header && Buffer.from(header, "latin1").toString();
  return {
    status: isMissing ? 404 : response.status,
    body: isMissing ? "what is missing" : isProblem ? title : text && (JSON.parse(text) as unknown),
    violations: violations && (JSON.parse(violations) as unknown),
  };
}

it(
  "200 requests with preferences get from the mock without state what Prism's command answers",
  { timeout: 60_000 },
  async () => {
    const requests = sample(asked, { numRuns: 200, seed: 42 });
    const statuses = new Set<number>();
    let withViolations = 0;
    for (const { path, ...request } of requests) {
      const [theirs, own] = await Promise.all([
        fetch(stock + path, request),
        ours.fetch(`http://mock.test${path}`, request),
      ]);
      statuses.add(own.status);
      if (own.headers.has("sl-violations")) withViolations++;
      const shown = JSON.stringify({ path, ...request });
      expect({ shown, ...(await comparable(own)) }).toEqual({ shown, ...(await comparable(theirs)) });
    }
    for (const status of [200, 400, 401, 404, 422, 429, 500]) expect(statuses).toContain(status);
    expect(withViolations).toBeGreaterThan(30);
  },
);
