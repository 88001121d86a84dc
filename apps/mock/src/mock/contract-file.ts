import { watch } from "node:fs";
import { basename, dirname } from "node:path";
import { readContract } from "../contract/contract.ts";
import type { Contract, Document } from "../contract/contract.ts";
import { problemsOfExamples } from "../engine/judgement.ts";
import { resourcesOf } from "../prism/operations.ts";

/** A contract that was read from files. */
export interface ContractFiles {
  contract: Contract;
  /** The file and all that it refers to, directly or through others. */
  files: Set<string>;
}

/**
 * Reads a contract from a file, in JSON or YAML, and from all files that it refers to.
 *
 * @throws Error when a file cannot be read, is no OpenAPI document of this API, or has an example that breaks its schema.
 */
export async function readContractFile(path: string): Promise<ContractFiles> {
  try {
    // A mock of the contract that it comes with does not need the bundler.
    const { bundle, createConfig } = await import("@redocly/openapi-core");
    const { bundle: bundled, fileDependencies, problems } = await bundle({ ref: path, config: await createConfig({}) });
    const broken = problems.filter(({ severity }) => severity === "error").map(({ message }) => message);
    if (broken.length > 0) throw new Error(broken.join(" "));
    const contract = readContract(bundled.parsed as Document);
    const wrong = problemsOfExamples(contract, await resourcesOf(contract));
    if (wrong.length > 0) throw new Error(`examples break it:\n${wrong.join("\n")}`);
    return { contract, files: fileDependencies };
  } catch (error) {
    throw new Error(`The contract in ${path} cannot be used: ${(error as Error).message}`, { cause: error });
  }
}

/** How long it must be quiet before changed files are read, in milliseconds: editors write in several steps. */
const quiet = 100;

/** Reads the contract again whenever one of its files changes, also files that it did not have before. */
export function watchContractFile(
  path: string,
  files: Set<string>,
  changed: (read: Promise<ContractFiles>) => Promise<void>,
): { close(): void } {
  let watched = files;
  let timer: NodeJS.Timeout | undefined;
  let watchers = open();

  function open() {
    const folders = Map.groupBy([path, ...watched], dirname);
    return [...folders].map(([folder, inside]) => {
      const names = new Set(inside.map((file) => basename(file)));
      // A folder sees a file that is replaced as well as one that is written.
      return watch(folder, (_event, name) => {
        if (name !== null && !names.has(name)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void read(), quiet);
      });
    });
  }

  async function read(): Promise<void> {
    const reading = readContractFile(path);
    await changed(reading);
    const found = await reading.catch(() => undefined);
    if (!found || timer === undefined) return;
    for (const watcher of watchers) watcher.close();
    watched = found.files;
    watchers = open();
  }

  return {
    close() {
      clearTimeout(timer);
      timer = undefined;
      for (const watcher of watchers) watcher.close();
    },
  };
}
