export * from "../operations/v2.gen.ts";
