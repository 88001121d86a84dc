import { HEADER_RULES } from "./headers.ts";
import { lifecycle } from "./lifecycle.ts";
import type { OperationCheck } from "./operation-check.ts";
import { parameters } from "./parameters.ts";
import { requestBody } from "./request-body.ts";
import { responses } from "./responses.ts";
import { security } from "./security.ts";
import { servers } from "./servers.ts";

/** Everything that two operations are compared by, apart from their callbacks, which are operations themselves. */
export const OPERATION_CHECKS: readonly OperationCheck[] = [
  lifecycle,
  parameters,
  requestBody,
  { ...responses, rules: [...responses.rules, ...HEADER_RULES] },
  security,
  servers,
];
