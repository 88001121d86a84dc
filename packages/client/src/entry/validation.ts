export * from "../extras/validation/validators.gen.ts";
export type { OperationValidator } from "../extras/validation/operation-validator.ts";
export type { Problem, Problems } from "../extras/validation/problem.ts";
export { RequestProblemsError } from "../extras/validation/request-problems-error.ts";
export { ResponseProblemsError } from "../extras/validation/response-problems-error.ts";
export { validate } from "../extras/validation/validate.ts";
export type { ResponseReport, ValidateOptions } from "../extras/validation/validate-options.ts";
