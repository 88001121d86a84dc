import type { Kind } from "../consumer.ts";

const document = (status: number): string =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Notes", version: "1" },
    paths: { "/notes": { get: { responses: { [status]: { description: "Notes" } } } } },
  });

export const commands: Kind = {
  title: "Commands",
  consumers: [
    {
      name: "npx @d6-integrate/mock",
      does: "answers, and steers what it answers",
      async run(place) {
        const mock = await place.start("npx", ["@d6-integrate/mock", "--port", "0"], /API +\S+\/api\n/);
        try {
          const [, url = ""] = /API +(\S+)\/api\n/.exec(mock.printed) ?? [];
          const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
          const rule = { operation: "v1GetClients", respond: { status: 429 } };
          const calls = [
            await fetch(`${url}/api/v1/settings/clients`, { headers }),
            await fetch(`${url}/__mock/rules`, {
              method: "POST",
              body: JSON.stringify(rule),
              headers: { "Content-Type": "application/json" },
            }),
            await fetch(`${url}/api/v1/settings/clients`, { headers }),
            await fetch(url, { headers: { Accept: "text/html" } }),
          ];
          const statuses = calls.map(({ status }) => status).join(" ");
          if (!/^200 20[01] 429 200$/.test(statuses))
            throw new Error(`Expected 200 200 429 200, but it answered ${statuses}.`);
        } finally {
          await mock.stop();
        }
      },
    },
    {
      name: "npx @d6-integrate/spec-review",
      does: "passes what is the same, and fails what breaks",
      async run(place) {
        place.write("base.json", document(200));
        place.write("head.json", document(201));
        await place.run("npx", ["@d6-integrate/spec-review", "base.json", "base.json"]);
        await place.run("npx", ["@d6-integrate/spec-review", "base.json", "head.json"], { code: 1 });
        await place.run("npx", ["@d6-integrate/spec-review", "base.json", "missing.json"], { code: 2 });
      },
    },
    {
      name: "npx @d6-integrate/observe",
      does: "refuses what no observer wrote",
      async run(place) {
        place.write("shapes.json", JSON.stringify({ note: "Phoned" }));
        await place.run("npx", ["@d6-integrate/observe", "report", "shapes.json"], { code: 2 });
      },
    },
  ],
};
