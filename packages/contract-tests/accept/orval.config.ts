import { defineConfig } from "orval";

const input = "../../../spec/dist/openapi.json";

export default defineConfig({
  client: {
    input,
    output: {
      target: "generated/orval/client.ts",
      client: "fetch",
      override: { mutator: { path: "programs/orval-fetch.ts", name: "send" } },
    },
  },
  zod: { input, output: { target: "generated/orval/zod.ts", client: "zod" } },
});
