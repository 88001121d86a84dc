/**
 * The arguments that a program gets from a command at the prompt of Windows, by the documented rules of the two that read it:
 * cmd replaces variables, then obeys carets and quotes; the program's runtime splits the line by quotes and backslashes.
 *
 * @throws Error where a sign that cmd obeys is not quoted: it would start another program or end the command.
 */
export const argumentsAtPrompt = (command: string, variables: Record<string, string>): string[] =>
  split(obeyed(replaced(command, variables)));

/** A name that is no variable's stays as it is at the prompt. */
const replaced = (text: string, variables: Record<string, string>): string =>
  text.replaceAll(/%([^%\n]+)%/g, (whole, name: string) => variables[name] ?? whole);

function obeyed(text: string): string {
  let line = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === "^" && !isQuoted) {
      // The end of a line is taken away, and what follows it is as it is, a second end included.
      if (text[at + 1] === "\n") at++;
      line += text[++at] ?? "";
    } else if (sign === "\n") throw new Error(`the command ends after ${line}`);
    else if (!isQuoted && /[&|<>()]/.test(sign)) throw new Error(`cmd obeys ${sign} after ${line}`);
    else {
      if (sign === '"') isQuoted = !isQuoted;
      line += sign;
    }
  }
  return line;
}

function split(line: string): string[] {
  const found: string[] = [];
  let current: string | undefined;
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const slashes = /^\\*/.exec(line.slice(at))![0].length;
    if (line[at + slashes] === '"') {
      // In pairs they stand for one each; one that is left makes the quote a sign of the text.
      current = (current ?? "") + "\\".repeat(Math.floor(slashes / 2));
      if (slashes % 2 === 1) current += '"';
      else isQuoted = !isQuoted;
      at += slashes;
    } else if (slashes > 0) {
      current = (current ?? "") + "\\".repeat(slashes);
      at += slashes - 1;
    } else if (/[ \t]/.test(line[at]!) && !isQuoted) {
      if (current !== undefined) found.push(current);
      current = undefined;
    } else current = (current ?? "") + line[at]!;
  }
  return current === undefined ? found : [...found, current];
}
