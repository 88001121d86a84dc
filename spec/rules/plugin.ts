import { closedRequests } from "./closed-requests.ts";
import { errorShape } from "./error-shape.ts";
import { evidence } from "./evidence.ts";
import { externalDocs } from "./external-docs.ts";
import { gaps } from "./gaps.ts";
import { noIdentityNumbers } from "./no-identity-numbers.ts";
import { operationId } from "./operation-id.ts";
import { responseExamples } from "./response-examples.ts";
import { sdkName } from "./sdk-name.ts";
import { sensitive } from "./sensitive.ts";
import { validExamples } from "./valid-examples.ts";
import { wireFormat } from "./wire-format.ts";

/** The house rules of the contract, as a Redocly plugin: one file per rule, named after it. */
export default () => ({
  id: "house",
  rules: {
    oas3: {
      "closed-requests": closedRequests,
      "error-shape": errorShape,
      evidence,
      "external-docs": externalDocs,
      gaps,
      "no-identity-numbers": noIdentityNumbers,
      "operation-id": operationId,
      "response-examples": responseExamples,
      "sdk-name": sdkName,
      sensitive,
      "valid-examples": validExamples,
      "wire-format": wireFormat,
    },
  },
});
