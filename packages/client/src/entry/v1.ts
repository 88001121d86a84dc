export * from "../operations/v1.gen.ts";
