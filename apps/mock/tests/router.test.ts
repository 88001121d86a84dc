import { describe, expect, it } from "vitest";
import { createRouter } from "../src/engine/router.ts";

const find = createRouter([
  { method: "get", path: "/notes" },
  { method: "get", path: "/notes/{id}" },
  { method: "get", path: "/notes/last" },
  { method: "patch", path: "/notes/{note}" },
  { method: "get", path: "/notes/{id}/promises/{promise_id}" },
  { method: "get", path: "/notes/last/promises" },
]);

describe("a router", () => {
  it.each([
    ["get", "/notes", "/notes", {}],
    ["get", "/notes/7", "/notes/{id}", { id: "7" }],
    ["patch", "/notes/7", "/notes/{note}", { note: "7" }],
    ["get", "/notes/7/promises/8", "/notes/{id}/promises/{promise_id}", { id: "7", promise_id: "8" }],
    ["get", "/notes/a%2Fb", "/notes/{id}", { id: "a%2Fb" }],
  ])("leads %s %s to %s", (method, path, template, params) => {
    expect(find(method, path)).toMatchObject({ target: { method, path: template }, params });
  });

  it("takes a literal segment before a parameter, and the parameter where the literal leads nowhere", () => {
    expect(find("get", "/notes/last")?.target.path).toBe("/notes/last");
    expect(find("patch", "/notes/last")?.params).toEqual({ note: "last" });
    expect(find("get", "/notes/last/promises/8")?.params).toEqual({ id: "last", promise_id: "8" });
  });

  it.each([
    ["delete", "/notes"],
    ["get", "/notes/"],
    ["get", "//notes"],
    ["get", "/"],
    ["get", "/notes/7/promises"],
    ["get", "/notes/7/promises/8/more"],
  ])("leads %s %s nowhere", (method, path) => {
    expect(find(method, path)).toBeUndefined();
  });
});
