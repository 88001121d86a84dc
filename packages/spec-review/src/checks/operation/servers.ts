import type { Cursor } from "../../source/cursor.ts";
import { decodedPath } from "../../source/pointer.ts";
import { code } from "../../text/code.ts";
import { onlyIn, shown } from "../check.ts";
import { compareWords } from "../schema/words.ts";
import type { Operation, OperationCheck, OperationScene } from "./operation-check.ts";

const removed = {
  id: "server-removed",
  kind: "risky",
  about: "A server is no longer listed, or has another address.",
  remedy: "Keep the address in service and in the list.",
} as const;
const added = { id: "server-added", kind: "compatible", about: "A server is new." } as const;
const variableNarrowed = {
  id: "server-variable-narrowed",
  kind: "risky",
  about: "A value of a server's variable is no longer listed, so that an address is gone.",
  remedy: "Keep the value in the list as long as the address is in service.",
} as const;
const variableWidened = {
  id: "server-variable-widened",
  kind: "compatible",
  about: "A server's variable has a further value.",
} as const;
const defaultChanged = {
  id: "server-variable-default-changed",
  kind: "risky",
  about: "What is assumed for a server's variable is another.",
  remedy: "Keep the default.",
} as const;

/** Where an operation is served. */
export const servers: OperationCheck = {
  rules: [removed, added, variableNarrowed, variableWidened, defaultChanged],
  compare(scene) {
    const { base, head, found, side } = scene;
    // A webhook or callback goes to an address that its receiver names.
    if (side === "received") return;
    const [before, after] = [serversOf(base), serversOf(head)];
    for (const [address, server] of before) {
      const other = after.get(address);
      if (other) compareVariables(scene, server, other);
      else found(removed, `server ${code(server.get("url"))} is no longer listed`, server, head.document.at("servers"));
    }
    for (const [address, server] of after)
      if (!before.has(address))
        found(added, `server ${code(server.get("url"))} was added`, base.document.at("servers"), server);
  },
};

function compareVariables(scene: OperationScene, one: Cursor, other: Cursor): void {
  const { found } = scene;
  compareWords(scene, one, other, "server");
  for (const [name, before] of one.at("variables")?.entries() ?? []) {
    const after = other.at("variables")?.at(name);
    if (!after) continue;
    compareWords(scene, before, after, "serverVariable");
    const [old, now] = [before.at("enum"), after.at("enum")];
    const [was, is] = [old, now].map((list) => list?.list().map(({ value }) => String(value)));
    const lost = is && onlyIn(was ?? [], is);
    if (now && (!old || lost!.length > 0))
      found(
        variableNarrowed,
        `the variable ${code(name)} ${old ? `no longer has ${shown(lost!)}` : `has only ${shown(is!)}`}`,
        old ?? before,
        now,
      );
    const gained = was && onlyIn(is ?? [], was);
    if (old && (!now || gained!.length > 0))
      found(
        variableWidened,
        `the variable ${code(name)} ${now ? `also has ${shown(gained!)}` : "may have any value"}`,
        old,
        now ?? after,
      );
    if (before.get("default") !== after.get("default"))
      found(
        defaultChanged,
        `the variable ${code(name)} is ${code(after.get("default"))} instead of ${code(before.get("default"))} unless it is said`,
        before.at("default"),
        after.at("default"),
      );
  }
}

/** Servers by the address that they give the operation: it counts as a whole, wherever the line to the path is drawn. */
function serversOf({ at, pathItem, document, path }: Operation): Map<string, Cursor> {
  const listed = (at.at("servers") ?? pathItem.at("servers") ?? document.at("servers"))?.list() ?? [];
  const list = listed.length > 0 ? listed : [document.invented({ url: "/" }, "no server")];
  return new Map(list.map((server) => [addressOf(server, path), server]));
}

function addressOf(server: Cursor, path: string): string {
  return `${String(server.get("url")).replace(/\/$/, "")}${path.startsWith("/") ? withoutNames(path) : ""}`;
}

/** Nobody sees the names of path variables, nor whether a path is percent-encoded already. */
export function withoutNames(path: string): string {
  return decodedPath(path.replaceAll(/\{[^}]*\}/g, "{}"));
}

/** The addresses of an operation, variables of its path without their names. */
export function addressesOf(operation: Operation): string[] {
  return [...serversOf(operation).keys()];
}
