/** A mutant that no test noticed. */
export interface Survivor {
  file: string;
  mutatorName: string;
  /** The line of the sources in which it begins. */
  line: string;
}

/** Lines whose mutants change nothing that anybody could see, and why. */
const harmless: [file: string, line: RegExp, why: string][] = [
  [
    "errors/d6-error.ts",
    /get name|"D6Error"/,
    "The class is abstract, and each of its children has a name of its own.",
  ],
  ["errors/d6-error.ts", /brand/, "An error is known by having the brand, whatever the brand's value is."],
  ["log-calls.ts", /kind: undefined/, "A kind that is missing reads as undefined."],
  ["media-type.ts", /essence = ""/, "Splitting a text always gives a first part, so the default is never used."],
  ["validation/problem.ts", /errors \?\? \[\]/, "Generated checks always leave their errors behind when they say no."],
  ["validation/operation-validator.ts", /\?\? \[\]/, "Whatever stands there holds no check, so none is found."],
  ["validation/formats.ts", /const day = /, "What else the parser takes does not begin its own ISO text with itself."],
  ["vendor-error.ts", /text = ""/, "No text and a text that is not JSON are the same."],
  ["vendor-error.ts", /catch/, "Without the return, the body stays undefined, which is no object either."],
];

/** Lines that hold the words of a message. */
const words = /refuse\(|problem = "|new Error\(/;

/** Why a survivor may live. */
export function explain({ file, mutatorName, line }: Survivor): string {
  const known = harmless.find(([end, text]) => file.endsWith(end) && text.test(line));
  if (known) return known[2];
  if (mutatorName === "StringLiteral" && words.test(line)) return "Words for people, on which nothing branches.";
  return "A test is missing.";
}
