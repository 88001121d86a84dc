import { defineConfig } from "vitest/config";

// The tests of the client, as they run for each of its mutants. One that hangs has noticed; it need not wait long.
export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    // Size is no behaviour, and its test builds the package.
    exclude: ["**/node_modules/**", "**/size.test.ts"],
    testTimeout: 5000,
  },
});
