export * from "./generated/v2.gen.ts";
