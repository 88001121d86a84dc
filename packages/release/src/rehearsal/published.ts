import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { root } from "../pack/packages.ts";
import { releasesIn } from "../pack/plan.ts";
import type { Release } from "../pack/plan.ts";
import type { Registry } from "./registry.ts";

const run = promisify(execFile);

interface Workflow {
  jobs: Record<string, { steps: { name?: string; run?: string }[] }>;
}

/** Releases the last commit as the workflow does: versions in a clone, tarballs, and their publication by its own script. */
export async function publish(folder: string, registry: Registry, say: (line: string) => void): Promise<Release[]> {
  const clone = join(folder, "clone");
  await run("git", ["clone", "--quiet", root, clone]);
  const environment = {
    ...process.env,
    CI: "true",
    GITHUB_REPOSITORY: process.env["GITHUB_REPOSITORY"] ?? "example/d6-integrate",
  };
  const inClone = (command: string, args: string[], env: NodeJS.ProcessEnv = environment): Promise<unknown> =>
    run(command, args, { cwd: clone, env, maxBuffer: 1e8 });

  say("installing in a clone");
  await inClone("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"]);
  say("writing versions and changelogs");
  await inClone("pnpm", ["bump"]);
  const author = ["-c", "user.name=Release", "-c", "user.email=release@example.com"];
  await inClone("git", [...author, "commit", "--quiet", "--all", "--message=Version"]);
  say("packing");
  const asked = { npm_config_registry: registry.url, PNPM_CONFIG_REGISTRY: registry.url };
  await inClone("pnpm", ["release"], { ...environment, ...asked });
  say("publishing");
  await runScript(folder, clone, registry);
  return releasesIn(join(clone, "release"));
}

/** Runs the script of the job that publishes, in a folder that has what the job has: the tarballs, and no repository. */
async function runScript(folder: string, clone: string, registry: Registry): Promise<void> {
  const job = join(folder, "job");
  cpSync(join(clone, "release"), join(job, "release"), { recursive: true });
  const bin = join(folder, "bin");
  mkdirSync(bin);
  // GitHub is not rehearsed: no release is there yet, and each is made.
  writeFileSync(join(bin, "gh"), '#!/bin/sh\necho "$@" >> gh.log\n[ "$2" = create ]\n', { mode: 0o755 });
  const env = {
    PATH: `${bin}:${process.env["PATH"]}`,
    HOME: job,
    NPM_CONFIG_REGISTRY: registry.url,
    NPM_CONFIG_USERCONFIG: join(job, ".npmrc"),
    FIRST_RELEASE_TOKEN: registry.token,
    GITHUB_SHA: "0".repeat(40),
  };
  await run("bash", ["-eo", "pipefail", "-c", publishScript()], { cwd: job, env });
}

function publishScript(): string {
  const { jobs } = parse(readFileSync(join(root, ".github/workflows/release.yml"), "utf8")) as Workflow;
  const script = jobs["publish"]?.steps.find(({ name }) => name?.startsWith("Publish the tarballs"))?.run;
  if (script === undefined) throw new Error("release.yml has no step `Publish the tarballs` in its job `publish`.");
  return script;
}
