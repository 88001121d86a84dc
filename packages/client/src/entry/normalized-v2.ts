export * from "../values/v2-normalized.gen.ts";
