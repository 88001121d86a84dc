/** One who stands in a line. The line alone changes its neighbours. */
export interface Waiter {
  ahead?: Waiter | undefined;
  behind?: Waiter | undefined;
}

/** Those who wait, in the order in which they came. Every step costs the same, however long the line is. */
export interface Line<Member extends Waiter> extends Iterable<Member> {
  readonly length: number;
  readonly first: Member | undefined;
  join(member: Member): void;
  /** Takes one out of the line, wherever it stands; nothing happens when it has left already. */
  leave(member: Member): void;
}

/** Makes an empty line. */
export function createLine<Member extends Waiter>(): Line<Member> {
  let first: Member | undefined;
  let last: Member | undefined;
  let length = 0;
  return {
    get length() {
      return length;
    },
    get first() {
      return first;
    },
    join(member) {
      member.ahead = last;
      if (last) last.behind = member;
      else first = member;
      last = member;
      length += 1;
    },
    leave(member) {
      if (first !== member && !member.ahead) return;
      const ahead = member.ahead as Member | undefined;
      const behind = member.behind as Member | undefined;
      if (ahead) ahead.behind = behind;
      else first = behind;
      if (behind) behind.ahead = ahead;
      else last = ahead;
      member.ahead = undefined;
      member.behind = undefined;
      length -= 1;
    },
    *[Symbol.iterator]() {
      for (let member = first; member;) {
        // It may leave before the next one is asked for.
        const behind = member.behind as Member | undefined;
        yield member;
        member = behind;
      }
    },
  };
}
