/** The offset of the value at a JSON pointer in JSON text; of the nearest ancestor when there is no such value. */
export function jsonOffset(text: string, segments: readonly string[]): number {
  const scanner = new Scanner(text);
  scanner.space();
  for (const segment of segments) {
    const before = scanner.at;
    if (!scanner.enter(segment)) return before;
  }
  return scanner.at;
}

/** Walks valid JSON without building it: a position is asked for a few values of a document of many megabytes. */
class Scanner {
  at = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  space(): void {
    while (/\s/.test(this.text[this.at] ?? "")) this.at += 1;
  }

  /** Moves to the member of this name or index; false when the value has none. */
  enter(segment: string): boolean {
    const isObject = this.text[this.at] === "{";
    if (!isObject && this.text[this.at] !== "[") return false;
    this.#skipOne();
    for (let index = 0; !"]}".includes(this.text[this.at] ?? "}"); index += 1) {
      const key = isObject ? this.#key() : String(index);
      if (key === segment) return true;
      this.#value();
      if (this.text[this.at] === ",") this.#skipOne();
    }
    return false;
  }

  #key(): string {
    const start = this.at;
    this.#string();
    const key = JSON.parse(this.text.slice(start, this.at)) as string;
    this.space();
    this.#skipOne(); // the colon
    return key;
  }

  #value(): void {
    let depth = 0;
    do {
      const character = this.text[this.at];
      if (character === '"') {
        this.#string();
        continue;
      }
      if (character === "{" || character === "[") depth += 1;
      else if (character === "}" || character === "]") depth -= 1;
      this.at += 1;
    } while (this.at < this.text.length && (depth > 0 || !",]}".includes(this.text[this.at]!)));
    this.space();
  }

  #string(): void {
    this.at += 1;
    while (this.text[this.at] !== '"') this.at += this.text[this.at] === "\\" ? 2 : 1;
    this.at += 1;
  }

  #skipOne(): void {
    this.at += 1;
    this.space();
  }
}
