import type { Plugin } from "rolldown";

/**
 * An older Node has no `node:sqlite`, and would fail at importing it before the mock can say what it needs: in the published
 * package the module is asked for when the file that uses it runs, which is after that.
 */
export const anyNode: Plugin = {
  name: "any-node",
  resolveId: (source) => (source === "node:sqlite" ? "\0sqlite" : undefined),
  load: (id) =>
    id === "\0sqlite" ? 'export const { DatabaseSync } = process.getBuiltinModule?.("node:sqlite") ?? {};' : undefined,
};
