import type { AstroIntegration } from "astro";

/** Draws the Mermaid blocks of a page in the browser; other pages load nothing for it. */
export const drawings: AstroIntegration = {
  name: "drawings",
  hooks: {
    "astro:config:setup": ({ injectScript }) =>
      injectScript("page", `import ${JSON.stringify(new URL("drawn.ts", import.meta.url).pathname)};`),
  },
};
