import type { Plugin } from "rolldown";

/** What Prism's mocker asks of the generators when it is loaded is done when they are. */
const standIn = `
const asked = [];
let real;
const later = (name) => (...values) => (real ? real[name](...values) : void asked.push([name, values]));
exports.JSONSchemaFaker = { extend: later("extend"), option: later("option"), generate: (...values) => real.generate(...values) };
exports.become = (generators) => {
  if (real) return;
  real = generators.JSONSchemaFaker;
  for (const [name, values] of asked) real[name](...values);
};
`;

const fakerStandIn = `
let real;
Object.defineProperty(exports, "faker", { enumerable: true, get: () => real });
exports.become = (module) => { real = module.faker; };
`;

const loader = `
import * as generators from "stand-in:json-schema-faker";
import * as fakers from "stand-in:@faker-js/faker";
export async function loadGenerators() {
  const [schemas, values] = await Promise.all([import("json-schema-faker"), import("@faker-js/faker")]);
  fakers.become(values);
  generators.become(schemas.JSONSchemaFaker ? schemas : schemas.default);
}
export function seedFaker(seed) {
  fakers.faker?.seed(seed === undefined ? undefined : [...Buffer.from(seed)]);
}
`;

/** Puts json-schema-faker and faker, which are most of Prism, into chunks that are loaded for invented bodies only. */
export const lazyGenerators: Plugin = {
  name: "lazy-generators",
  resolveId(source, importer = "") {
    const isPrisms = /prism-http.dist.mocker.generator.JSONSchema\.js$/.test(importer);
    if (source.startsWith("stand-in:")) return `\0${source}.cjs`;
    if (isPrisms && ["json-schema-faker", "@faker-js/faker"].includes(source)) return `\0stand-in:${source}.cjs`;
    // Only Prism depends on them.
    const prism = import.meta.resolve("@stoplight/prism-http/package.json");
    if (importer.endsWith("prism/generators.ts"))
      return this.resolve(source, new URL(prism).pathname, { skipSelf: true });
    return undefined;
  },
  load(id) {
    if (id === "\0stand-in:json-schema-faker.cjs") return standIn;
    if (id === "\0stand-in:@faker-js/faker.cjs") return fakerStandIn;
    return id.endsWith("src/prism/generators.ts") ? loader : undefined;
  },
};
