import { readFileSync } from "node:fs";
import { readFixtures } from "../school/steering/fixtures/reading.ts";
import type { Read } from "../school/steering/fixtures/reading.ts";
import { languageOfFile, readText } from "../school/steering/fixtures/text.ts";

/**
 * Reads a document of fixtures, or a file with one.
 *
 * @throws Error that names the file, and what is wrong with it and where.
 */
export function readData(data: string | object): Read {
  try {
    if (typeof data !== "string") return readFixtures(data);
    const language = languageOfFile(data);
    if (language === undefined) throw new Error("its name ends neither in .yaml nor in .json.");
    return readFixtures(readText(readFileSync(data, "utf8"), language));
  } catch (error) {
    const what = typeof data === "string" ? `The data in ${data}` : "The data";
    const { message } = error as Error;
    throw new Error(`${what} cannot be used: ${message}`, { cause: error });
  }
}
