import type { Kind } from "../consumer.ts";
import { expectNote } from "../consumer.ts";
import type { Place } from "../place.ts";
import { manifestIn, root } from "../../pack/packages.ts";
import { tool, versionOf } from "../tools.ts";

interface Manager {
  name: string;
  /** What is in the folder before. */
  files?: Record<string, string>;
  install: string[];
  call: string[];
}

const pnpm = String(manifestIn(root)["packageManager"]).replace(/\+.*/, "").split("@")[1];
const client = "@d6-integrate/client";

// Some hold back what is younger than a day, or can be set to; this release is minutes old.
const managers: Manager[] = [
  { name: "npm", install: ["npm", "install", client], call: ["node", "call.mjs"] },
  {
    name: `pnpm ${pnpm}`,
    files: { "pnpm-workspace.yaml": 'minimumReleaseAgeExclude: ["@d6-integrate/*"]\n' },
    install: ["npx", `pnpm@${pnpm}`, "add", client],
    call: ["node", "call.mjs"],
  },
  ...["node-modules", "pnp"].map((linker) => ({
    name: `Yarn ${versionOf("yarn")}, ${linker}`,
    files: {
      "yarn.lock": "",
      ".yarnrc.yml": `nodeLinker: ${linker}\nnpmPreapprovedPackages: ["@d6-integrate/*"]\n`,
    },
    install: ["node", tool("yarn"), "add", client],
    call: ["node", tool("yarn"), "node", "call.mjs"],
  })),
  { name: `Bun ${versionOf("bun")}`, install: [tool("bun"), "add", client], call: [tool("bun"), "call.mjs"] },
  {
    name: `Deno ${versionOf("deno")}`,
    install: [tool("deno"), "add", "--minimum-dependency-age=0", `npm:${client}`],
    call: [tool("deno"), "run", "--allow-env", "--allow-net", "call.mjs"],
  },
];

async function installAndCall(place: Place, { files = {}, install, call }: Manager): Promise<void> {
  place.write("package.json", "{}\n");
  for (const [name, text] of Object.entries(files)) place.write(name, text);
  place.copy("packages/release/programs/call.mjs", "call.mjs");
  const [command = "", ...args] = install;
  await place.run(command, args);
  const [runtime = "", ...rest] = call;
  expectNote(await place.run(runtime, rest));
}

export const packageManagers: Kind = {
  title: "Package managers",
  consumers: managers.map((manager) => ({
    name: manager.name,
    does: "installs the client and calls",
    run: (place) => installAndCall(place, manager),
  })),
};
