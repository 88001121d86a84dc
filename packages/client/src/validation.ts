export * from "./generated/validators/operations.gen.ts";
export type { OperationValidator } from "./validation/operation-validator.ts";
export type { Problem } from "./validation/problem.ts";
export { RequestProblemsError } from "./validation/request-problems-error.ts";
export { ResponseProblemsError } from "./validation/response-problems-error.ts";
export { validate } from "./validation/validate.ts";
export type { ResponseReport, ValidateOptions } from "./validation/validate.ts";
