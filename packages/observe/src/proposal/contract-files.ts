import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseDocument } from "yaml";
import type { Document } from "yaml";
import { keepLayout } from "./keep-layout.ts";

/** The files of the contract, open for changes. Comments and layout stay. */
export interface ContractFiles {
  /** A YAML file by its path in `spec/`; undefined when there is none. */
  yaml(name: string): Document | undefined;
  /** The label under which this observation is entered, which is then cited. */
  cite(): string;
  add(name: string, text: string): void;
  /** The new texts by path. */
  changed(): Record<string, string>;
}

const reports = "evidence/reports.yaml";

export function openContract(spec: string): ContractFiles {
  const open = new Map<string, Document>();
  const added: Record<string, string> = {};
  const read = (name: string): string => readFileSync(join(spec, name), "utf8");
  if (!existsSync(join(spec, reports))) {
    throw new Error(`${spec} has no ${reports}: give --spec the folder spec/ of a checkout of the contract.`);
  }
  const numbers = Object.keys(parse(read(reports)) as object).map((label) => Number(label.slice("LIVE-".length)));
  const label = `LIVE-${String(Math.max(...numbers) + 1).padStart(2, "0")}`;
  let isCited = false;
  return {
    yaml(name) {
      const known = open.get(name);
      if (known || !existsSync(join(spec, name))) return known;
      const document = parseDocument(read(name));
      open.set(name, document);
      return document;
    },
    cite() {
      isCited = true;
      return label;
    },
    add: (name, text) => void (added[name] = text),
    changed() {
      const texts: Record<string, string> = { ...added };
      for (const [name, document] of open) {
        const before = read(name);
        const options = { lineWidth: 0, flowCollectionPadding: true };
        // Only what the changes did, and not what the printer of YAML would write otherwise.
        const unchanged = parseDocument(before).toString(options);
        const after = document.toString(options);
        if (after !== unchanged) texts[name] = keepLayout(before, unchanged, after);
      }
      if (isCited) texts[reports] = `${read(reports)}${entryOf(label)}`;
      return texts;
    },
  };
}

const entryOf = (label: string): string => `${label}:
  says: >-
    Shapes of live answers, told without values, show what cites this entry.
  source: Shapes that an integrator told with \`d6-observe\`
`;
