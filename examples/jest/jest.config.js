module.exports = {
  globalSetup: "./open-school.mjs",
  globalTeardown: "./close-school.mjs",
  // The client is an ES module, which Jest runs as CommonJS once it is translated.
  transform: { "\\.mjs$": ["babel-jest", { plugins: ["@babel/plugin-transform-modules-commonjs"] }] },
  transformIgnorePatterns: ["/node_modules/(?!.*@d6-integrate/client/)"],
};
