export * from "../values/v1-normalized.gen.ts";
