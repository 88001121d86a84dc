import type { Cursor } from "../../source/cursor.ts";
import { onlyIn, shown } from "../check.ts";
import type { Operation, OperationCheck, OperationScene } from "./operation-check.ts";

const narrowed = {
  id: "security-narrowed",
  kind: "replacing",
  about: "A way to sign in is gone, or needs more: another scheme or scope.",
  remedy: "Accept the old way beside the new one.",
} as const;
const widened = {
  id: "security-widened",
  kind: "compatible",
  about: "An operation asks for less, or accepts a further way to sign in.",
} as const;
const schemeReplaced = {
  id: "security-scheme-replaced",
  kind: "replacing",
  about: "A scheme changes its type, or the name or place of its key.",
  remedy: "Add a second scheme and accept both.",
} as const;
const flowRemoved = {
  id: "security-flow-removed",
  kind: "replacing",
  about: "An OAuth flow is gone.",
  remedy: "Keep the flow beside the new one.",
} as const;
const addressChanged = {
  id: "security-address-changed",
  kind: "risky",
  about: "A token is asked for at another address.",
} as const;

/** One accepted way to sign in: schemes that are needed together, each with its scopes. */
type Way = ReadonlyMap<string, readonly string[]>;

/** What callers have to show. The service itself signs in to nobody, so webhooks and callbacks are left out. */
export const security: OperationCheck = {
  rules: [narrowed, widened, schemeReplaced, flowRemoved, addressChanged],
  compare(scene) {
    const { base, head, side, found } = scene;
    if (side === "received") return;
    const renamed = renamedSchemes(base.document, head.document);
    const before = waysOf(base).map(
      (way) => new Map([...way].map(([name, scopes]) => [renamed.get(name) ?? name, scopes])),
    );
    const after = waysOf(head);
    const [baseAt, headAt] = [placeOf(base), placeOf(head)];
    const lost = before.filter((way) => !after.some((other) => isEnough(way, other)));
    const gained = after.filter((way) => !before.some((other) => isEnough(way, other)));
    for (const way of lost) found(narrowed, lostWords(way, after), baseAt, headAt);
    if (lost.length === 0 && gained.length > 0) found(widened, "asks for less", baseAt, headAt);
    if (lost.length === 0) for (const name of schemesIn(after)) compareScheme(scene, name, renamed);
  },
};

function waysOf(operation: Operation): Way[] {
  const list = (operation.at.at("security") ?? operation.document.at("security"))?.list() ?? [];
  const ways = list.map(
    (way) => new Map(way.entries().map(([name, scopes]) => [name, scopes.list().map(({ value }) => String(value))])),
  );
  return ways.length > 0 ? ways : [new Map()];
}

function placeOf(operation: Operation): Cursor {
  return operation.at.at("security") ?? operation.document.at("security") ?? operation.at;
}

/** Whether somebody who signs in one way has all that another way asks for. */
function isEnough(way: Way, other: Way): boolean {
  return [...other].every(([name, scopes]) => scopes.every((scope) => way.get(name)?.includes(scope)) && way.has(name));
}

function lostWords(way: Way, after: readonly Way[]): string {
  const names = shown(after.flatMap((other) => [...other].map(([name, scopes]) => [name, ...scopes].join(" "))));
  if (way.size === 0) return `signing in is needed: ${names}`;
  const old = shown([...way].map(([name, scopes]) => [name, ...scopes].join(" ")));
  return `signing in with ${old} is no longer enough: ${names} is needed`;
}

function schemesIn(ways: readonly Way[]): Set<string> {
  return new Set(ways.flatMap((way) => [...way.keys()]));
}

function compareScheme(
  { base, head, found }: OperationScene,
  name: string,
  renamed: ReadonlyMap<string, string>,
): void {
  const old = [...renamed].find(([, now]) => now === name)?.[0] ?? name;
  const [before, after] = [schemeIn(base.document, old), schemeIn(head.document, name)];
  if (!before || !after) return;
  if (identityOf(before) !== identityOf(after)) {
    found(schemeReplaced, `${identityOf(after)} instead of ${identityOf(before)}`, before, after);
    return;
  }
  const [flows, others] = [before.at("flows"), after.at("flows")];
  const lost = onlyIn(namesIn(flows), namesIn(others));
  if (lost.length > 0) found(flowRemoved, `the flow ${shown(lost)} was removed`, flows, others);
  for (const flow of namesIn(flows)) {
    for (const address of ["tokenUrl", "authorizationUrl", "refreshUrl"]) {
      const [was, is] = [flows?.at(flow)?.at(address), others?.at(flow)?.at(address)];
      if (was && is && was.value !== is.value) found(addressChanged, `\`${address}\` changed`, was, is);
    }
  }
}

function namesIn(at: Cursor | undefined): string[] {
  return (at?.entries() ?? []).map(([name]) => name);
}

function schemeIn(document: Cursor, name: string): Cursor | undefined {
  return document.at("components")?.at("securitySchemes")?.at(name)?.resolve();
}

/** What a client has to do for a scheme, whatever the scheme is called. */
function identityOf(scheme: Cursor): string {
  const [type, place, name, method, address] = ["type", "in", "name", "scheme", "openIdConnectUrl"].map((key) =>
    scheme.get(key),
  );
  const key = place === "header" ? String(name).toLowerCase() : name;
  return shown([
    [type, type === "apiKey" ? [place, key] : [], type === "http" ? String(method).toLowerCase() : [], address ?? []]
      .flat(2)
      .join(" "),
  ]);
}

/** Schemes that only got another name, as old name to new name. */
function renamedSchemes(base: Cursor, head: Cursor): Map<string, string> {
  const [before, after] = [base, head].map(
    (document) => document.at("components")?.at("securitySchemes")?.entries() ?? [],
  );
  const fresh = after!.filter(([name]) => !before!.some(([old]) => old === name));
  const renamed = new Map<string, string>();
  for (const [old, scheme] of before!) {
    if (after!.some(([name]) => name === old)) continue;
    const index = fresh.findIndex(([, other]) => identityOf(other.resolve()) === identityOf(scheme.resolve()));
    const [found] = index === -1 ? [] : fresh.splice(index, 1);
    if (found) renamed.set(old, found[0]);
  }
  return renamed;
}
