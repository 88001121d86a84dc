import { memberOf } from "../../schema/intersect.ts";
import { type Shape, type Together, isNever } from "../../schema/shape.ts";
import { shapeOf } from "../../schema/shape-of.ts";
import type { Cursor } from "../../source/cursor.ts";
import { type Check, type Scene } from "../check.ts";
import { code } from "../../text/code.ts";

const removed = {
  id: "property-removed",
  kind: "replacing",
  about: "A promised property of what clients receive is gone, or one that they may send is refused.",
  remedy: "Keep the property, mark it as deprecated, and remove it in a new version of the operation.",
} as const;
const optionalRemoved = {
  id: "optional-property-removed",
  kind: "risky",
  about: "An optional property is no longer described.",
  remedy: "Keep the property and mark it as deprecated.",
} as const;
const added = {
  id: "property-added",
  kind: "compatible",
  about: "A property is described that was not before.",
} as const;
const addedToClosed = {
  id: "property-added-to-closed",
  kind: "widening",
  about: "An object that allowed only listed members has a further one.",
  remedy: "Open the object in an earlier version, so that clients learn to ignore what they do not know.",
} as const;
const requiredNarrowed = {
  id: "required-narrowed",
  kind: "narrowing",
  about: "A member has to be there that could be left out.",
  remedy: "Make it optional, with a default for requests that leave it out.",
} as const;
const requiredWidened = {
  id: "required-widened",
  kind: "widening",
  about: "A member that was always there may be missing.",
  remedy: "Keep sending it, also when its value says that there is nothing.",
} as const;
const becameAbsent = {
  id: "read-write-only-added",
  kind: "replacing",
  about: "A property becomes readOnly in what clients send, or writeOnly in what they receive.",
  remedy: "Add a property for the one direction, and keep this one in both.",
} as const;
const becamePresent = {
  id: "read-write-only-removed",
  kind: "compatible",
  about: "A property that was only for one direction is there in both.",
} as const;

/** Members by name: whether they are there, have to be, and what they are. */
export const property: Check = {
  rules: [
    removed,
    optionalRemoved,
    added,
    addedToClosed,
    requiredNarrowed,
    requiredWidened,
    becameAbsent,
    becamePresent,
  ],
  compare(scene) {
    const { base, head } = scene;
    if (!base.kinds.has("object") || !head.kinds.has("object")) return;
    const names = new Set([
      ...base.properties.keys(),
      ...head.properties.keys(),
      ...base.required.keys(),
      ...head.required.keys(),
    ]);
    for (const name of names) compareMember(scene, name);
  },
};

function compareMember(scene: Scene, name: string): void {
  const { base, head, side, found, compare } = scene;
  const [before, after] = [memberOf(base, name), memberOf(head, name)];
  const [wasNamed, isNamed] = [base.properties.has(name), head.properties.has(name)];
  const [hadToBe, isRequired] = [base.required.has(name), head.required.has(name)];
  // Most members of a schema that changed are as they were.
  if (wasNamed === isNamed && hadToBe === isRequired && scene.isWrittenAlike(before, after)) return;
  const [beforeAt, afterAt] = [before[0] ?? base.parts[0]!, after[0] ?? head.parts[0]!];
  const [wasAbsent, isAbsent] = [markIn(before, beforeAt, scene), markIn(after, afterAt, scene)];
  const member = code(name);

  if (wasAbsent && isAbsent) return;
  if (isAbsent && wasNamed) {
    const mark = side === "sent" ? "readOnly" : "writeOnly";
    found(becameAbsent, `${member} is ${code(mark)} now`, beforeAt, isAbsent);
    return;
  }
  if (isAbsent) return;

  const wasRequired = !wasAbsent && hadToBe;
  if (wasAbsent) {
    if (!isNamed) return;
    found(becamePresent, `${member} is there in both directions now`, wasAbsent, afterAt);
    compareRequired(scene, name, wasRequired, isRequired);
    return;
  }
  if (wasNamed && !isNamed) {
    if (compareRemoved(scene, name, before, after)) return;
  } else if (!wasNamed && isNamed) {
    const wasOpen = base.others.length === 0 && before.length === 0;
    if (isNever(before) && !isNever(after))
      found(addedToClosed, `${member} was added to a closed object`, undefined, afterAt);
    else if (!isNever(after)) found(added, `${member} was added`, undefined, afterAt);
    if (isNever(after)) compare(before, after);
    else if (!wasOpen && !isNever(before)) compare(before, after);
  } else compare(before, after);
  compareRequired(scene, name, wasRequired, isRequired);
}

/** A member that is no longer named falls under what the head says about other members. True when nothing is left to say. */
function compareRemoved(scene: Scene, name: string, before: Together, after: Together): boolean {
  const { base, head, side, found, compare } = scene;
  const member = code(name);
  const [beforeAt, headAt] = [before[0] ?? base.parts[0]!, head.parts[0]!];
  const wasPromised = base.required.has(name) && !head.required.has(name);
  if (side === "received" && wasPromised) {
    found(removed, `${member} was removed`, beforeAt, headAt);
    return true;
  }
  if (isNever(before)) {
    if (!isNever(after)) compare(before, after);
    return false;
  }
  if (isNever(after)) {
    if (side === "sent") {
      found(removed, `${member} is no longer accepted`, beforeAt, headAt);
      return true;
    }
    found(optionalRemoved, `${member} was removed`, beforeAt, headAt);
    return false;
  }
  found(optionalRemoved, `${member} was removed`, beforeAt, headAt);
  // A closed or typed rest has its own word about the value; an open one takes the name off the contract.
  const isStillPromised = base.required.has(name) && head.required.has(name);
  if (after.length > 0 || isStillPromised) compare(before, after);
  return false;
}

function compareRequired({ base, head, found }: Scene, name: string, was: boolean, is: boolean): void {
  const member = code(name);
  if (is && !was) found(requiredNarrowed, `${member} has to be there`, placeOf(base, name), head.required.get(name));
  if (was && !is) found(requiredWidened, `${member} may be missing`, base.required.get(name), placeOf(head, name));
}

function placeOf(shape: Shape, name: string): Cursor | undefined {
  return shape.properties.get(name)?.[0];
}

/** The mark that takes a property out of what is sent or received on this side. */
function markIn(member: Together, at: Cursor, { side }: Scene): Cursor | undefined {
  if (member.length === 0) return undefined;
  const { readOnly, writeOnly } = shapeOf(member, at);
  return side === "sent" ? readOnly : writeOnly;
}
