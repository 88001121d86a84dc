/** Where values are in JSON text, without a tree of positions: only a few of a document of many megabytes are asked for. */
export class JsonPlaces {
  readonly #text: string;
  /** Offsets of the members of objects and lists that were looked into, by the offset of the whole. */
  readonly #members = new Map<number, ReadonlyMap<string, number>>();
  /** Where long objects and lists end, by where they begin, so that nothing is passed over twice. */
  readonly #ends = new Map<number, number>();
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset of the value at a JSON pointer; of the nearest one around it when there is no such value. */
  offset(segments: readonly string[]): number {
    this.#at = 0;
    this.#space();
    let offset = this.#at;
    for (const segment of segments) {
      const member = this.#membersAt(offset).get(segment);
      if (member === undefined) break;
      offset = member;
    }
    return offset;
  }

  #membersAt(offset: number): ReadonlyMap<string, number> {
    const known = this.#members.get(offset);
    if (known) return known;
    const members = new Map<string, number>();
    this.#members.set(offset, members);
    this.#at = offset;
    const isObject = this.#text[offset] === "{";
    if (!isObject && this.#text[offset] !== "[") return members;
    this.#skipOne();
    for (let index = 0; !"]}".includes(this.#text[this.#at] ?? "}"); index += 1) {
      const key = isObject ? this.#key() : String(index);
      members.set(key, this.#at);
      this.#skipValue();
      if (this.#text[this.#at] === ",") this.#skipOne();
    }
    return members;
  }

  #key(): string {
    const start = this.#at;
    this.#skipString();
    const key = JSON.parse(this.#text.slice(start, this.#at)) as string;
    this.#space();
    this.#skipOne(); // the colon
    return key;
  }

  #skipValue(): void {
    const text = this.#text;
    const open: number[] = [];
    let at = this.#at;
    for (; at < text.length; at += 1) {
      const character = text.charCodeAt(at);
      if (character === QUOTE) at = endOfString(text, at);
      else if (character === OPEN_BRACE || character === OPEN_BRACKET) {
        const end = this.#ends.get(at);
        if (end === undefined) open.push(at);
        else at = end;
      } else if (character === CLOSE_BRACE || character === CLOSE_BRACKET) {
        const start = open.pop();
        if (start === undefined) break;
        if (at - start > LONG) this.#ends.set(start, at);
      } else if (character === COMMA && open.length === 0) break;
    }
    this.#at = at;
  }

  #skipString(): void {
    this.#at = endOfString(this.#text, this.#at) + 1;
  }

  #skipOne(): void {
    this.#at += 1;
    this.#space();
  }

  #space(): void {
    while (this.#text.charCodeAt(this.#at) <= SPACE) this.#at += 1;
  }
}

/** Where an object or list of so many characters ends is worth a note. */
const LONG = 1000;

const SPACE = 32;
const [QUOTE, COMMA, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, BACKSLASH] = [34, 44, 123, 125, 91, 93, 92];

/** The offset of the quote that ends the string that starts at an offset. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
