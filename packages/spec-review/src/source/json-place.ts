/** Where values are in JSON text, without a tree of positions: only a few of a document of many megabytes are asked for. */
export class JsonPlaces {
  readonly #text: string;
  /** Offsets of the members of objects and lists that were looked into, by the offset of the whole. */
  readonly #members = new Map<number, ReadonlyMap<string, number>>();
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
    let depth = 0;
    do {
      const character = this.#text[this.#at];
      if (character === '"') {
        this.#skipString();
        continue;
      }
      if (character === "{" || character === "[") depth += 1;
      else if (character === "}" || character === "]") depth -= 1;
      this.#at += 1;
    } while (this.#at < this.#text.length && (depth > 0 || !",]}".includes(this.#text[this.#at]!)));
    this.#space();
  }

  #skipString(): void {
    this.#at += 1;
    while (this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === "\\" ? 2 : 1;
    this.#at += 1;
  }

  #skipOne(): void {
    this.#at += 1;
    this.#space();
  }

  #space(): void {
    while (/\s/.test(this.#text[this.#at] ?? "")) this.#at += 1;
  }
}
