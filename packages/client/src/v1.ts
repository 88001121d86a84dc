export * from "./generated/v1.gen.ts";
