export * from "./generated/v1-normalized.gen.ts";
