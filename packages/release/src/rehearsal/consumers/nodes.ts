import { publishedPackages } from "../../pack/packages.ts";
import type { Consumer, Kind } from "../consumer.ts";
import { expectNote } from "../consumer.ts";
import type { NodeName } from "../environment.ts";
import type { Place } from "../place.ts";
import { versionOf } from "../tools.ts";

const nodes: readonly NodeName[] = ["node20", "node22", "node24"];

/** What of the client runs in each Node. */
const calls = [
  { does: "imports the client and calls", program: "call.mjs" },
  { does: "requires the client and calls", program: "call.cjs" },
];

/** The packages with a command, and the oldest Node of the three that each promises. */
const commands = publishedPackages().flatMap(({ manifest }) => {
  const { bin, engines } = manifest as { bin?: object; engines?: { node: string } };
  const oldest = nodes.find((node) => (engines?.node ?? "").includes(node.slice(4)));
  return bin === undefined || oldest === undefined ? [] : [{ name: manifest.name, oldest }];
});

export const nodeVersions: Kind = {
  title: "Node",
  consumers: nodes.flatMap((node): Consumer[] => [
    ...calls.map(({ does, program }) => ({
      name: `Node ${versionOf(node)}`,
      does,
      async run(place: Place) {
        await place.run("npm", ["install", "@d6-integrate/client"], { node });
        place.copy(`packages/release/programs/${program}`, program);
        expectNote(await place.run("node", [program], { node }));
      },
    })),
    ...commands
      .filter(({ oldest }) => oldest <= node)
      .map(({ name }) => ({
        name: `Node ${versionOf(node)}`,
        does: `npx ${name} --help`,
        run: (place: Place) => place.run("npx", [name, "--help"], { node }),
      })),
  ]),
};
