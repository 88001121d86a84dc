import { CONTENT_RULES, compareContent } from "./content.ts";
import type { OperationCheck } from "./operation-check.ts";
import { compareWords } from "../schema/words.ts";

const requiredAdded = {
  id: "request-body-required-added",
  kind: "narrowing",
  about: "A body is needed where there was none.",
  remedy: "Make the body optional.",
} as const;
const optionalAdded = {
  id: "request-body-optional-added",
  kind: "compatible",
  about: "An optional body is new.",
} as const;
const removed = {
  id: "request-body-removed",
  kind: "replacing",
  about: "A body is no longer accepted, or no longer sent by a webhook or callback.",
  remedy: "Keep the body and mark what is in it as deprecated.",
} as const;
const becameRequired = {
  id: "request-body-became-required",
  kind: "narrowing",
  about: "A body that could be left out is needed.",
  remedy: "Keep it optional.",
} as const;
const becameOptional = {
  id: "request-body-became-optional",
  kind: "widening",
  about: "A body that was always there may be left out.",
  remedy: "Keep sending it.",
} as const;

/** Whether there is a body, has to be one, and what is in it. */
export const requestBody: OperationCheck = {
  rules: [requiredAdded, optionalAdded, removed, becameRequired, becameOptional, ...CONTENT_RULES],
  compare(scene) {
    const { base, head, side, found } = scene;
    const [before, after] = [base.at.at("requestBody")?.resolve(), head.at.at("requestBody")?.resolve()];
    if (before?.isNowhere || after?.isNowhere) return;
    const [was, is] = [before?.get("required") === true, after?.get("required") === true];
    if (before && after) {
      if (is && !was) found(becameRequired, "the body is required", before, after.at("required"));
      if (was && !is) found(becameOptional, "the body is optional", before.at("required"), after);
      compareContent(scene, before, after, side);
      compareWords(scene, before, after, "requestBody");
    } else if (after)
      found(is ? requiredAdded : optionalAdded, `${is ? "a required" : "an optional"} body was added`, base.at, after);
    else if (before) found(removed, "the body was removed", before, head.at);
  },
};
