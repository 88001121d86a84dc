import { describe, expect, it } from "vitest";
import { createMatcher } from "./matcher.ts";

const match = createMatcher([
  { method: "GET", path: "/notes" },
  { method: "GET", path: "/notes/{id}" },
  { method: "GET", path: "/notes/last" },
  { method: "PATCH", path: "/notes/{note}" },
  { method: "GET", path: "/notes/{id}/promises/{promise_id}" },
  { method: "GET", path: "/notes/last/promises" },
]);

describe("a method and a path", () => {
  it.each([
    ["GET", "/notes", "/notes", {}],
    ["GET", "/notes/7", "/notes/{id}", { id: "7" }],
    ["PATCH", "/notes/7", "/notes/{note}", { note: "7" }],
    ["GET", "/notes/7/promises/8", "/notes/{id}/promises/{promise_id}", { id: "7", promise_id: "8" }],
    ["GET", "/notes/a%2Fb", "/notes/{id}", { id: "a%2Fb" }],
  ])("%s %s lead to %s", (method, path, template, values) => {
    expect(match(method, path)).toEqual({ operation: { method, path: template }, values });
  });

  it("lead to a literal segment before a parameter, and to the parameter where the literal leads nowhere", () => {
    expect(match("GET", "/notes/last")?.operation.path).toBe("/notes/last");
    expect(match("PATCH", "/notes/last")?.values).toEqual({ note: "last" });
    expect(match("GET", "/notes/last/promises/8")?.values).toEqual({ id: "last", promise_id: "8" });
  });

  it.each([
    ["DELETE", "/notes"],
    ["get", "/notes"],
    ["GET", "/notes/"],
    ["GET", "//notes"],
    ["GET", "/"],
    ["GET", "/notes/7/promises"],
    ["GET", "/notes/7/promises/8/more"],
  ])("%s %s lead nowhere", (method, path) => {
    expect(match(method, path)).toBeUndefined();
  });
});
