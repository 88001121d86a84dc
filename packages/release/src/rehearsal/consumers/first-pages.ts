import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages, root } from "../../pack/packages.ts";
import type { Consumer, Kind } from "../consumer.ts";
import { firstSteps } from "../first-section.ts";
import type { Place } from "../place.ts";

/** The address that the pages show. In the rehearsal the school listens at a free port. */
const shown = "http://127.0.0.1:4010";
const openSchool = "npx @d6-integrate/mock\n";

/** Does to the letter what the page says. The school that it opens first is open already, by the same command. */
async function follow(place: Place, page: string): Promise<void> {
  const steps = firstSteps(page);
  if (steps.length === 0) throw new Error("The page has a reader do nothing.");
  for (const step of steps) {
    if ("file" in step) place.write(step.file, step.text.replaceAll(shown, place.mock));
    else if (step.command !== openSchool)
      await place.run("bash", ["-ec", step.command.replaceAll(shown, place.mock)], {
        // They are given in the commands, where the page gives them.
        env: { D6_USERNAME: undefined, D6_PASSWORD: undefined, D6_BASE_URL: undefined },
      });
  }
}

async function readmeOf(place: Place, name: string): Promise<string> {
  await place.run("npm", ["install", "--prefix", "page", name]);
  return readFileSync(join(place.folder, "page/node_modules", name, "README.md"), "utf8");
}

export const firstPages: Kind = {
  title: "First pages",
  consumers: [
    {
      name: "README.md",
      does: "leads from an empty folder to an answer",
      run: (place) => follow(place, readFileSync(join(root, "README.md"), "utf8")),
    },
    ...publishedPackages().map(({ manifest }): Consumer => ({
      name: manifest.name,
      does: "leads from an empty folder to an answer",
      run: async (place) => follow(place, await readmeOf(place, manifest.name)),
    })),
  ],
};
