import { createLine } from "../../limits/line.ts";
import type { Line, Waiter } from "../../limits/line.ts";

/** One who waits for a request about a school. */
export interface SchoolWaiter extends Waiter {
  readonly school: string;
}

/** Those who wait, in lines by school. Whose school was served longest ago goes first. */
export interface SchoolLine<Member extends SchoolWaiter> extends Iterable<Member> {
  readonly length: number;
  readonly first: Member | undefined;
  join(member: Member): void;
  leave(member: Member): void;
  /** Takes out the first of a school, or of another one when nobody waits for that any more. */
  serve(school: string): Member | undefined;
}

/** Makes an empty line. */
export function createSchoolLine<Member extends SchoolWaiter>(): SchoolLine<Member> {
  // In the order in which the schools are served.
  const lines = new Map<string, Line<Member>>();
  let length = 0;
  const firstLine = (): Line<Member> | undefined => lines.values().next().value;
  const leave = (member: Member): void => {
    const line = lines.get(member.school);
    if (!line) return;
    const before = line.length;
    line.leave(member);
    length -= before - line.length;
    if (line.length === 0) lines.delete(member.school);
  };
  return {
    get length() {
      return length;
    },
    get first() {
      return firstLine()?.first;
    },
    join(member) {
      const line = lines.get(member.school) ?? createLine<Member>();
      line.join(member);
      lines.set(member.school, line);
      length += 1;
    },
    leave,
    serve(school) {
      const member = (lines.get(school) ?? firstLine())?.first;
      if (!member) return undefined;
      leave(member);
      const rest = lines.get(member.school);
      if (rest) {
        lines.delete(member.school);
        lines.set(member.school, rest);
      }
      return member;
    },
    *[Symbol.iterator]() {
      for (const line of lines.values()) yield* line;
    },
  };
}
