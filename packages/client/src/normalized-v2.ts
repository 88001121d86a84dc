export * from "./generated/v2-normalized.gen.ts";
