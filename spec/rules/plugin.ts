import { closedRequests } from "./closed-requests.ts";
import { evidence } from "./evidence.ts";
import { externalDocs } from "./external-docs.ts";
import { responseExamples } from "./response-examples.ts";
import { sdkName } from "./sdk-name.ts";
import { wireFormat } from "./wire-format.ts";

/** The house rules of the contract, as a Redocly plugin: one file per rule, named after it. */
export default () => ({
  id: "house",
  rules: {
    oas3: {
      "closed-requests": closedRequests,
      evidence,
      "external-docs": externalDocs,
      "response-examples": responseExamples,
      "sdk-name": sdkName,
      "wire-format": wireFormat,
    },
  },
});
