import { defineConfig } from "tsdown";
import { licences } from "../../.ci/licences.ts";
import { anyNode } from "./build/any-node.ts";
import { copyConsole } from "./build/pages.ts";
import { lazyGenerators } from "./build/lazy-generators.ts";
import { prismAlone } from "./build/prism-alone.ts";

export default defineConfig({
  entry: { index: "src/index.ts", main: "src/main.ts", control: "src/client/control.ts" },
  platform: "node",
  dts: { oxc: true },
  minify: true,
  // The reader is no part of the published contract.
  deps: { alwaysBundle: ["@d6-integrate/spec/reader"], onlyBundle: false },
  onSuccess: copyConsole,
  plugins: [anyNode, prismAlone, lazyGenerators, licences],
});
