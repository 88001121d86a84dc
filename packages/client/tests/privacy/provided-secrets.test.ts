import { inspect } from "node:util";
import { expect, test } from "vitest";
import { clientAnswering, errorOf, json } from "../client.ts";

const printed = (error: Error): string =>
  [
    inspect(error, { depth: 10, showHidden: true }),
    JSON.stringify(error),
    error.stack,
    inspect(error.cause, { depth: 10, showHidden: true }),
  ].join("\n");

test("credentials from a provider are in no error either, nor those that it gave before", async () => {
  const given = [
    { username: "first-user-4711", password: "first-pass-0815" },
    { username: "second-user-4711", password: "second-pass-0815" },
  ];
  const said = given.flatMap(({ username, password }) => [username, password]);
  const echoes: (() => Response | Promise<Response>)[] = [
    () => json({ error: said.join() }, 401, { "x-echo": said.join() }),
    () => json({ success: false, message: said.join(), validation_errors: { note: said.join() } }, 400),
    () => new Response(said.join(), { headers: { "content-type": "text/html", "x-echo": said.join() } }),
    () => Promise.reject(new TypeError(said.join(), { cause: new Error(said.join()) })),
  ];
  expect(echoes.length).toBeGreaterThan(3);
  for (const echo of echoes) {
    let turn = 0;
    const { d6, requests } = clientAnswering(() => (turn === 1 ? json([]) : echo()), {
      credentials: async () => given[turn++]!,
    });
    await d6.v1.clients.list();
    const error = await errorOf(() => d6.v1.clients.list());
    expect(requests.map(({ headers }) => headers.get("http-x-username"))).toEqual(
      given.map(({ username }) => username),
    );
    for (const secret of said) expect(printed(error)).not.toContain(secret);
  }
});
