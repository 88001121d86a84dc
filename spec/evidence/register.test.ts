import { expect, it } from "vitest";
import { document, levelOf as publishedLevelOf } from "@d6-integrate/spec";
import { evidencePage } from "./page.ts";
import { labelsOf, levelOf, readQuestions, readRegister } from "./register.ts";

const register = readRegister();

/** Every `x-evidence` in the document. */
function marks(node: unknown): unknown[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "x-evidence" ? [value] : marks(value)));
}

const found = marks(document);

it("has entries of every kind, each with one label", () => {
  const labels = Object.values(readQuestions()).flatMap(({ assumes }) => Object.keys(assumes));
  expect(labels.length).toBeGreaterThan(150);
  expect(labels.length).toBe(new Set(labels).size);
  for (const [level, floor] of [
    ["assumed", 150],
    ["observed", 25],
    ["documented", 25],
    ["seed", 4],
  ] as const) {
    expect(Object.values(register).filter((entry) => entry.level === level).length, level).toBeGreaterThanOrEqual(
      floor,
    );
  }
});

it("is cited where it matters, entry for entry", () => {
  const cited = new Set(found.flatMap(labelsOf));
  expect(cited.size).toBeGreaterThan(150);
  expect(Object.keys(register).filter((label) => !cited.has(label))).toEqual([]);
});

it("stands in the document whole, with a link for each citation", () => {
  expect(Object.keys(document["x-evidence-entries"])).toEqual(Object.keys(register));
  const notes = found.filter((mark) => typeof mark === "object") as {
    labels: string[];
    links: string[];
    source: string;
  }[];
  expect(notes.length).toBeGreaterThan(400);
  for (const { labels, links, source } of notes) {
    expect(links).toEqual(labels.map((label) => document["x-evidence-entries"][label]!.link));
    expect(source).not.toBe("");
  }
});

it("has a heading on the page for each link", () => {
  const headings = new Set(
    evidencePage(document)
      .match(/^#### .*$/gm)
      ?.map((line) => line.slice(5).toLowerCase()),
  );
  const anchors = Object.values(document["x-evidence-entries"]).map(({ link }) => link.split("#")[1]!);
  expect(anchors.length).toBeGreaterThan(200);
  expect(anchors.filter((anchor) => !headings.has(anchor))).toEqual([]);
});

it("has the level of a mark in either form", () => {
  expect(found.map((mark) => publishedLevelOf(mark as never))).toEqual(found.map(levelOf));
  expect(publishedLevelOf("seed")).toBe("seed");
  expect(publishedLevelOf(undefined)).toBe(undefined);
});
