import type { Cursor } from "../source/cursor.ts";
import { memberOf } from "./intersect.ts";
import { type Together, isNever } from "./shape.ts";
import { shapeOf } from "./shape-of.ts";

/** Members deeper than these are not looked into. */
const MAX_DEPTH = 4;

/** Whether no value fulfils all of these schemas, as far as types, listed values and required members tell. */
export function isEmpty(together: Together, anywhere: Cursor, depth = 0): boolean {
  if (isNever(together)) return true;
  const shape = shapeOf(together, anywhere);
  if (shape.kinds.size === 0 || shape.values?.value.length === 0) return true;
  const isOnlyObject = shape.kinds.size === 1 && shape.kinds.has("object");
  if (!isOnlyObject || depth === MAX_DEPTH) return false;
  return [...shape.required.keys()].some((name) => {
    const member = memberOf(shape, name);
    return member.length > 0 && isEmpty(member, anywhere, depth + 1);
  });
}

/** Whether two schemas list values for a member and have none of them in common, as branches with a tag each do. */
export function haveOtherTags(one: Together, other: Together, anywhere: Cursor): boolean {
  const { properties } = shapeOf(other, anywhere);
  return [...shapeOf(one, anywhere).properties].some(([name, member]) => {
    const its = properties.get(name);
    const areListed = its && [member, its].every((schemas) => shapeOf(schemas, anywhere).values !== undefined);
    return areListed === true && shapeOf([...member, ...its], anywhere).values?.value.length === 0;
  });
}

/** Whether the types, the listed values or a member of two schemas say which of them a value is meant for. */
export function isToldApart(one: Together, other: Together, anywhere: Cursor): boolean {
  if (isEmpty([...one, ...other], anywhere)) return true;
  const [left, right] = [shapeOf(one, anywhere), shapeOf(other, anywhere)];
  return [...left.properties].some(([name, member]) => {
    const [mine, its] = [member, right.properties.get(name)];
    return its !== undefined && !isNever(mine) && !isNever(its) && isEmpty([...mine, ...its], anywhere);
  });
}
