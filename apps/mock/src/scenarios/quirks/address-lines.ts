import { eachRecord, only } from "../quirk.ts";
import type { Quirk } from "../quirk.ts";

export const quirk: Quirk<"crlf" | "slashes"> = {
  about: "What separates the lines of an address on the calls for schools",
  touches: only("v1GetSchools", "v1GetSchool", "v2GetSchools", "v2GetSchool"),
  choices: {
    crlf: { evidence: "documented", says: "All other pages show CRLF." },
    slashes: {
      evidence: "documented",
      says: "The pages of the schools show the text /r/n, which is taken for a slip.",
      scenario: eachRecord((record) =>
        Object.fromEntries(
          Object.entries(record).map(([name, value]) => [
            name,
            name.endsWith("_address") ? String(value).replaceAll("\r\n", "/r/n") : value,
          ]),
        ),
      ),
    },
  },
};
