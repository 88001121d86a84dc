import type { Kind } from "../consumer.ts";
import { bundlerVersions } from "./bundlers.ts";
import { packageChecks } from "./checks.ts";
import { commands } from "./commands.ts";
import { compilerVersions } from "./compilers.ts";
import { firstPages } from "./first-pages.ts";
import { nodeVersions } from "./nodes.ts";
import { packageManagers } from "./package-managers.ts";
import { testRunners } from "./test-runners.ts";

export const kinds: readonly Kind[] = [
  firstPages,
  packageManagers,
  nodeVersions,
  compilerVersions,
  bundlerVersions,
  testRunners,
  commands,
  packageChecks,
];
