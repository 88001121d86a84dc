import type { Plugin } from "rolldown";

/** What Prism brings for purposes that are none of the mock's: a proxy, and Postman's collections with a faker of their own. */
const unused = /^(node-fetch|https?-proxy-agent|@stoplight\/http-spec\/postman\/operation)$/;

/** Leaves out what Prism needs elsewhere, and mends what no bundle can hold. */
export const prismAlone: Plugin = {
  name: "prism-alone",
  resolveId(source, importer) {
    if (unused.test(source) && importer?.includes("prism-http")) return "\0unused.cjs";
    // Its main file asks for its parts in a way that a bundler does not see.
    return source === "jsonc-parser" ? this.resolve("jsonc-parser/lib/esm/main.js", importer) : undefined;
  },
  load: (id) => (id === "\0unused.cjs" ? "module.exports = {};" : undefined),
  transform(code, id) {
    // It hands its exports over as `this`, which a bundle does not have.
    return id.includes("uri-template-lite") ? code.replaceAll("this.URI", "exports.URI") : undefined;
  },
};
