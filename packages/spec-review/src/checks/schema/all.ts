import type { Check } from "../check.ts";
import { alternatives } from "./alternatives.ts";
import { array } from "./array.ts";
import { condition } from "./condition.ts";
import { discriminator } from "./discriminator.ts";
import { values } from "./enum.ts";
import { limits } from "./limit.ts";
import { openObject } from "./open-object.ts";
import { property } from "./property.ts";
import { text } from "./text.ts";
import { type } from "./type.ts";
import { words } from "./words.ts";

/** Everything that two schemas are compared by. A new check is one more file and one more name here. */
export const SCHEMA_CHECKS: readonly Check[] = [
  type,
  values,
  limits,
  text,
  property,
  openObject,
  array,
  alternatives,
  discriminator,
  condition,
  words,
];
