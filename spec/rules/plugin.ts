import { closedRequests } from "./closed-requests.ts";
import { described } from "./described.ts";
import { errorShape } from "./error-shape.ts";
import { evidence } from "./evidence.ts";
import { exampled } from "./exampled.ts";
import { externalDocs } from "./external-docs.ts";
import { noIdentityNumbers } from "./no-identity-numbers.ts";
import { order } from "./order.ts";
import { operationId } from "./operation-id.ts";
import { plainText } from "./plain-text.ts";
import { responseExamples } from "./response-examples.ts";
import { sdkName } from "./sdk-name.ts";
import { sensitive } from "./sensitive.ts";
import { validExamples } from "./valid-examples.ts";
import { wireFormat } from "./wire-format.ts";

/** One file per rule, named after it. */
const rules = {
  "closed-requests": closedRequests,
  described,
  "error-shape": errorShape,
  evidence,
  exampled,
  "external-docs": externalDocs,
  "no-identity-numbers": noIdentityNumbers,
  "operation-id": operationId,
  order,
  "plain-text": plainText,
  "response-examples": responseExamples,
  "sdk-name": sdkName,
  sensitive,
  "valid-examples": validExamples,
  "wire-format": wireFormat,
};

/** The house rules of the contract, as a Redocly plugin; `extends: [house/all]` switches all of them on. */
export default () => ({
  id: "house",
  rules: { oas3: rules },
  configs: { all: { rules: Object.fromEntries(Object.keys(rules).map((rule) => [`house/${rule}`, "error"])) } },
});
