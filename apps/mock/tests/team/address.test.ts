import { inspect } from "node:util";
import { postgres } from "@d6-integrate/real-servers";
import { assert, asyncProperty, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { readFlags } from "../../src/command/flags.ts";
import { createMock } from "../../src/index.ts";
import { run } from "../command.ts";

/** Passwords of any signs; the beginning is one that no message has by itself. */
const passwords = string({ unit: "binary", maxLength: 20 }).map((text) => `Zq7${text.toWellFormed()}Zq7`);

/** Everything that can be seen of an error, by whatever prints it. */
const seen = (error: unknown): string =>
  [inspect(error, { depth: Infinity, showHidden: true }), String(error), JSON.stringify(error)].join("\n");

describe("the password of a database", () => {
  it("is in no error of a server that cannot be reached, wherever one looks", async () => {
    await assert(
      asyncProperty(passwords, async (password) => {
        const db = `postgres://team:${encodeURIComponent(password)}@127.0.0.1:1/school`;
        const error = await createMock({ db }).then(
          () => expect.unreachable("there is no server"),
          (reason: unknown) => reason,
        );
        expect(String(error)).toContain("PostgreSQL does not answer");
        expect(seen(error)).not.toContain("Zq7");
      }),
      { numRuns: 25 },
    );
  });

  it("is in no error of an address that cannot be read, and the address is taken or refused as a whole", () => {
    assert(
      property(passwords, (password) => {
        const db = `postgres://team:${password}@db.example.com/school`;
        try {
          readFlags(["--db", db]);
          expect(/[/?#@]/.test(password)).toBe(false);
        } catch (error) {
          if ((error as Error).name !== "RangeError") throw error;
          expect(String(error)).toContain("The address of the database cannot be read");
          expect(seen(error)).not.toContain("Zq7");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is not printed by the command, neither when it starts nor when it cannot", { timeout: 120_000 }, async () => {
    await using database = await postgres();
    const { password } = new URL(database.url);
    const { ready, output, child, exit } = run("--port", "0", "--db", database.url);
    const url = await ready;
    expect(output()).toMatch(/Kept {5}in postgres:\/\/d6@127\.0\.0\.1:\d+\/\w+\n/);
    await database[Symbol.asyncDispose]();
    const text = await (await fetch(`${url}/__mock/health`)).text();
    expect(text).toContain("The school's database cannot be reached");
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
    for (const printed of [output(), text]) expect(printed).not.toContain(password);
    const wrong = run("--port", "0", "--db", database.url.replace(password, "Zq7Zq7"));
    expect(await wrong.exit).toBe(1);
    expect(wrong.output()).toContain("password authentication failed");
    expect(wrong.output()).not.toContain("Zq7");
  });
});

describe("the address of a database", () => {
  it.each(["postgres://", "postgres://host", "postgres://host/", "postgres://u:p@h/d/e", "postgres://u:%@h/d"])(
    "is refused before anything starts: %s",
    (db) => {
      expect(() => readFlags(["--db", db])).toThrow("expected postgres://user:password@host/database");
    },
  );

  it.each(["postgres://host/school", "postgresql://u@host:5433/school?sslmode=require", "POSTGRES://u:p@[::1]/s"])(
    "is taken: %s",
    (db) => {
      expect(readFlags(["--db", db])).toMatchObject({ db });
    },
  );
});
