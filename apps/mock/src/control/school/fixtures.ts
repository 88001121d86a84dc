import { fixturesSchema } from "../../school/steering/fixtures/schema.ts";
import { languageOf, writeText } from "../../school/steering/fixtures/text.ts";
import type { Handlers } from "../frame/handler.ts";
import { bySchool } from "./by-school.ts";

/** The whole school as one document. */
export const fixtures = {
  getFixtures: (call) =>
    bySchool(call, async (school) => {
      const document = await school.fixtures();
      const wanted = (call.request.headers.get("accept") ?? "").split(",").map(languageOf);
      const language = wanted.find((known) => known !== undefined) ?? "json";
      const headers = { "content-type": `application/${language}`, vary: "Accept" };
      const hint = `# yaml-language-server: $schema=${call.url.origin}/__mock/fixtures.schema.json\n`;
      return new Response(`${language === "yaml" ? hint : ""}${writeText(document, language)}`, { headers });
    }),

  postFixtures: (call) =>
    bySchool(call, async (school) => ({ status: 200 as const, body: await school.loadFixtures(call.body) })),

  getFixturesSchema: () => Response.json(fixturesSchema()),
} satisfies Partial<Handlers>;
