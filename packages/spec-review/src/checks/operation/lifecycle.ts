import { compareWords } from "../schema/words.ts";
import type { OperationCheck } from "./operation-check.ts";
import { code } from "../../text/code.ts";

const renamed = {
  id: "operation-id-changed",
  kind: "risky",
  about: "An operation has another operationId, by which generated clients name it.",
  remedy: "Keep the operationId.",
} as const;
const sunsetEarlier = {
  id: "sunset-earlier",
  kind: "risky",
  about: "x-sunset is earlier than announced, or was removed.",
  remedy: "Keep the date that was announced.",
} as const;
const stabilityLowered = {
  id: "stability-lowered",
  kind: "risky",
  about: "x-stability-level promises less than before.",
  remedy: "Keep the level until the next major version.",
} as const;
const LEVELS = ["draft", "alpha", "beta", "stable"];

/** What an operation says about itself. */
export const lifecycle: OperationCheck = {
  rules: [renamed, sunsetEarlier, stabilityLowered],
  compare(scene) {
    const { base, head, found } = scene;
    compareWords(scene, base.at, head.at, "operation");
    compareWords(scene, base.pathItem, head.pathItem, "pathItem");
    const [id, other] = [base.at.at("operationId"), head.at.at("operationId")];
    if (id && id.value !== other?.value)
      found(
        renamed,
        `operationId ${code(id.value)} became ${code(head.at.text("operationId") ?? "nothing")}`,
        id,
        other ?? head.at,
      );
    const [sunset, newSunset] = [base.at.at("x-sunset"), head.at.at("x-sunset")];
    const isEarlier =
      newSunset === undefined
        ? base.at.get("deprecated") === true && head.at.get("deprecated") === true
        : String(newSunset.value) < String(sunset?.value);
    if (sunset && isEarlier)
      found(
        sunsetEarlier,
        `the sunset moved from ${code(sunset.value)} to ${code(head.at.text("x-sunset") ?? "no date")}`,
        sunset,
        newSunset,
      );
    const [level, newLevel] = [base, head].map(({ at }) => LEVELS.indexOf(at.text("x-stability-level") ?? "stable"));
    if (newLevel! >= 0 && newLevel! < level!)
      found(stabilityLowered, `the stability is ${LEVELS[newLevel!]} instead of ${LEVELS[level!]}`, base.at, head.at);
  },
};
