import { readFileSync } from "node:fs";
import { UnexpectedResponseError } from "@d6-integrate/client";
import { beforeAll, describe, expect, it } from "vitest";
import { converse } from "../src/coverage/conversation.ts";
import type { Conversation } from "../src/coverage/conversation.ts";
import { measure } from "../src/coverage/coverage.ts";
import type { Coverage } from "../src/coverage/coverage.ts";
import { dimensionNames, dimensions } from "../src/coverage/dimensions.ts";
import { pagePath, reports } from "../src/coverage/reports.ts";

let conversation: Conversation;
let coverage: Coverage;
beforeAll(async () => {
  conversation = await converse();
  coverage = measure(conversation);
}, 120_000);

describe("everything that the contract declares goes over the wire", () => {
  it("is all of the contract: requests for two validators, answers for one", () => {
    const all = [...conversation.exchanges, ...conversation.generatedAnswers];
    expect(all.flatMap(({ problems }) => problems)).toEqual([]);
    expect(all.length).toBeGreaterThan(4000);
  });

  it.each(dimensionNames)("%s: all of them are seen, and nothing else", (dimension) => {
    const found = coverage.measures.find((each) => each.dimension === dimension)!;
    expect(found.missing, `not seen: ${dimensions[dimension].title}`).toEqual([]);
    expect(found.undeclared).toEqual([]);
    expect(found.declared).toBeGreaterThan(0);
  });

  it("reaches level 7 of the TCL scale, and loses it with what is taken away", () => {
    expect(coverage.level).toBe(7);
    expect(measure({ ...conversation, flows: new Set() }).level).toBe(6);
    expect(measure({ ...conversation, generatedAnswers: [] }).level).toBe(5);
    expect(measure({ ...conversation, exchanges: [], generatedAnswers: [] }).level).toBe(0);
  });

  it("reaches the caller as it came, with each property at the edges of what the contract allows", () => {
    for (const { operation, status, body, got } of conversation.heard) {
      if (mayBeForeign(operation, status, wordOf(body))) expect(got).toBeInstanceOf(UnexpectedResponseError);
      else expect({ operation, status, body: got }).toEqual({ operation, status, body });
    }
    expect(conversation.heard.length).toBe(conversation.generatedAnswers.length);
  });

  it("never ends in a status of 500 or more that nobody asked for", () => {
    const unasked = conversation.exchanges.filter(
      ({ status, request }) => status >= 500 && !request.headers.has("prefer"),
    );
    expect(unasked.map(({ path }) => path)).toEqual([]);
  });

  it("is what docs/contract-coverage.md says; `pnpm contract` writes it", async () => {
    const { page } = await reports(conversation);
    expect(readFileSync(pagePath, "utf8")).toBe(page);
  });
});

/** What the vendor says in an error. */
function wordOf(body: unknown): unknown {
  const { error, message } = body as { error?: unknown; message?: unknown };
  return error ?? message;
}

/** Without a word that the vendor is known to use, nothing tells a 400 or 404 of d6 from one of what stands before it. */
function mayBeForeign(operation: string, status: number, word: unknown): boolean {
  if (status === 400 || operation.startsWith("v2")) return [400, 404].includes(status) && word === "";
  return status === 404 && !/^(?:not found|route_not_found)$/i.test(String(word));
}
