import type { Side } from "../rule.ts";
import type { Cursor } from "../../source/cursor.ts";
import { onlyIn, shown } from "../check.ts";
import type { Operation, OperationCheck, OperationScene } from "./operation-check.ts";

const narrowed = {
  id: "security-narrowed",
  kind: "narrowing",
  about: "A way to sign in is gone, or needs more: another scheme or scope.",
  remedy: "Accept the old way beside the new one.",
} as const;
const widened = {
  id: "security-widened",
  kind: "widening",
  about: "An operation asks for less, or accepts a further way to sign in; a webhook shows less, or in a further way.",
  remedy: "Keep showing what was shown before.",
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

/**
 * What callers have to show. The service shows something to a webhook or callback only where that says so itself: what
 * the document asks of every operation is for its clients.
 */
export const security: OperationCheck = {
  rules: [narrowed, widened, schemeReplaced, flowRemoved, addressChanged],
  compare(scene) {
    const { base, head, side, found } = scene;
    const renamed = renamedSchemes(base.document, head.document);
    const before = waysOf(base, side).map(
      (way) => new Map([...way].map(([name, scopes]) => [renamed.get(name) ?? name, scopes])),
    );
    const after = waysOf(head, side);
    const [baseAt, headAt] = [placeOf(base, side), placeOf(head, side)];
    const lost = before.filter((way) => !after.some((other) => isEnough(way, other)));
    const gained = after.filter((way) => !before.some((other) => isEnough(way, other)));
    // Only the harmful half is told of ways that replace others.
    if (side === "sent" || gained.length === 0)
      for (const way of lost) found(narrowed, lostWords(way, after), baseAt, headAt);
    if (gained.length > 0 && (side === "received" || lost.length === 0)) {
      const message = side === "sent" ? "asks for less" : `may come with ${wordsFor(gained) || "nothing to show"}`;
      found(widened, message, baseAt, headAt);
    }
    if (lost.length === 0) for (const name of schemesIn(after)) compareScheme(scene, name, renamed);
  },
};

function waysOf(operation: Operation, side: Side): Way[] {
  const general = side === "received" ? undefined : operation.document.at("security");
  const list = (operation.at.at("security") ?? general)?.list() ?? [];
  const ways = list.map(
    (way) => new Map(way.entries().map(([name, scopes]) => [name, scopes.list().map(({ value }) => String(value))])),
  );
  return ways.length > 0 ? ways : [new Map()];
}

function placeOf({ at, document }: Operation, side: Side): Cursor {
  return at.at("security") ?? (side === "sent" ? document.at("security") : undefined) ?? at;
}

/** Whether somebody who signs in one way has all that another way asks for. */
function isEnough(way: Way, other: Way): boolean {
  return [...other].every(([name, scopes]) => scopes.every((scope) => way.get(name)?.includes(scope)) && way.has(name));
}

function lostWords(way: Way, after: readonly Way[]): string {
  if (way.size === 0) return `signing in is needed: ${wordsFor(after)}`;
  return `signing in with ${wordsFor([way])} is no longer enough: ${wordsFor(after)} is needed`;
}

function wordsFor(ways: readonly Way[]): string {
  return shown(ways.flatMap((way) => [...way].map(([name, scopes]) => [name, ...scopes].join(" "))));
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
