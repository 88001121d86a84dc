import { readFileSync } from "node:fs";
import { join } from "node:path";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import starlightLinksValidator from "starlight-links-validator";
import starlightLlmsTxt from "starlight-llms-txt";
import starlightOpenAPI, { openAPISidebarGroups } from "starlight-openapi";
import starlightTypeDoc, { typeDocSidebarGroup } from "starlight-typedoc";
import { base, site } from "./pages/address.ts";
import { book } from "./pages/book.ts";
import { drawings } from "./pages/drawings.ts";

const root = join(import.meta.dirname, "../../..");

interface TypeDocOptions {
  entryPoints: string[];
  blockTags: `@${string}`[];
}
const client = JSON.parse(readFileSync(join(root, "packages/client/typedoc.json"), "utf8")) as TypeDocOptions;

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  integrations: [
    drawings,
    starlight({
      title: "d6 Integrate",
      description:
        "The d6 Integrate API as an OpenAPI document, a typed client and a mock school. Not made or endorsed by d6.",
      pagefind: true,
      lastUpdated: false,
      credits: false,
      plugins: [
        starlightOpenAPI([{ base: "api", schema: join(root, "spec/dist/openapi.json"), sidebar: { label: "API" } }]),
        starlightTypeDoc({
          entryPoints: client.entryPoints.map((file) => join(root, "packages/client", file)),
          tsconfig: join(root, "packages/client/tsconfig.json"),
          output: "reference",
          sidebar: { label: "Reference of the client", collapsed: true },
          typeDoc: {
            blockTags: client.blockTags,
            // The types of the contract by path are its page once more, as one that no browser likes to show.
            excludeNotDocumented: true,
            excludeNotDocumentedKinds: ["Interface"],
            disableSources: true,
            readme: "none",
            router: "module",
            skipErrorChecking: true,
          },
        }),
        starlightLlmsTxt({ projectName: "d6 Integrate toolkit", exclude: ["reference/**", "project/decisions/**"] }),
        starlightLinksValidator({
          errorOnLocalLinks: false,
          // TypeDoc numbers names that come twice on a page in another order than the headings get their anchors.
          exclude: [`${base}reference/#*-[0-9]`],
        }),
      ],
      sidebar: [
        ...book.map(({ label, chapters }) => ({
          label,
          collapsed: chapters.length > 8 && label !== "Client",
          items: chapters.map((chapter) => ({ label: chapter.label, slug: chapter.slug || "index" })),
        })),
        ...openAPISidebarGroups,
        typeDocSidebarGroup,
      ],
    }),
  ],
});
