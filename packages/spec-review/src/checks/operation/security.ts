import { TYPES } from "../../openapi/grammar.ts";
import type { Side } from "../rule.ts";
import type { Cursor } from "../../source/cursor.ts";
import { type Noting, onlyIn, shown } from "../check.ts";
import { compareTexts, compareWords } from "../schema/words.ts";
import type { Operation, OperationCheck, OperationScene } from "./operation-check.ts";
import { code } from "../../text/code.ts";

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

const schemeRemoved = {
  id: "security-scheme-removed",
  kind: "replacing",
  about: "A scheme that is still asked for is no longer described, so that nobody learns how to sign in.",
  remedy: "Keep the scheme as long as an operation asks for it.",
} as const;
const scopeRemoved = {
  id: "security-scope-removed",
  kind: "risky",
  about: "A scope that is still asked for is no longer listed, so that a token with it may not be had.",
  remedy: "Keep the scope as long as an operation asks for it.",
} as const;
const wayRemoved = {
  id: "security-way-removed",
  kind: "risky",
  about: "A way to sign in is no longer listed where nobody has to sign in.",
  remedy: "Keep the way in the list as long as it is accepted.",
} as const;

/** One accepted way to sign in: schemes that are needed together, each with its scopes. */
type Way = ReadonlyMap<string, readonly string[]>;

/**
 * What callers have to show. The service shows something to a webhook or callback only where that says so itself: what
 * the document asks of every operation is for its clients.
 */
export const security: OperationCheck = {
  rules: [narrowed, widened, schemeReplaced, flowRemoved, addressChanged, schemeRemoved, scopeRemoved, wayRemoved],
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
    if (lost.length === 0 && gained.length === 0)
      for (const way of before.filter((one) => one.size > 0 && !after.some((other) => isSameWay(one, other))))
        if (after.some((other) => other.size === 0))
          found(wayRemoved, `signing in with ${wordsFor([way])} is no longer listed`, baseAt, headAt);
    if (lost.length === 0) for (const name of schemesIn(after)) compareScheme(scene, name, renamed, after);
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

function isSameWay(one: Way, other: Way): boolean {
  return isEnough(one, other) && isEnough(other, one);
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
  { base, head, found, marks }: OperationScene,
  name: string,
  renamed: ReadonlyMap<string, string>,
  ways: readonly Way[],
): void {
  const old = [...renamed].find(([, now]) => now === name)?.[0] ?? name;
  const [before, after] = [schemeIn(base.document, old), schemeIn(head.document, name)];
  if (before && !after) found(schemeRemoved, `the scheme ${code(name)} is no longer described`, before, head.document);
  if (!before || !after || before.isNowhere || after.isNowhere) return;
  compareWords({ marks, found }, before, after, "securityScheme");
  if (!isSameScheme(before, after)) {
    found(schemeReplaced, `${identityOf(after)} instead of ${identityOf(before)}`, before, after);
    return;
  }
  const [flows, others] = [before.at("flows"), after.at("flows")];
  const known = namesIn(flows).filter((flow) => Object.hasOwn(TYPES["flows"]!.fields, flow));
  const lost = onlyIn(known, namesIn(others));
  if (lost.length > 0) found(flowRemoved, `the flow ${shown(lost)} was removed`, flows, others);
  const asked = new Set(ways.flatMap((way) => way.get(name) ?? []));
  const [listed, kept] = [scopesIn(flows), scopesIn(others)];
  const gone = [...asked].filter((scope) => listed.has(scope) && !kept.has(scope));
  if (gone.length > 0) found(scopeRemoved, `the scope ${shown(gone)} is no longer listed`, flows, others);
  if (flows && others) compareWords({ marks, found }, flows, others, "flows");
  for (const flow of known) {
    const [one, other] = [flows?.at(flow), others?.at(flow)];
    if (one && other) compareFlowWords({ marks, found }, one, other);
    for (const address of ["tokenUrl", "authorizationUrl", "refreshUrl", "deviceAuthorizationUrl"]) {
      const [was, is] = [one?.at(address), other?.at(address)];
      if (was && is && was.value !== is.value) found(addressChanged, `${code(address)} changed`, was, is);
    }
  }
  for (const address of ["openIdConnectUrl", "oauth2MetadataUrl"]) {
    const [was, is] = [before.at(address), after.at(address)];
    if (was?.value !== is?.value) found(addressChanged, `${code(address)} changed`, was ?? before, is ?? after);
  }
}

function compareFlowWords(noting: Noting, one: Cursor, other: Cursor): void {
  compareWords(noting, one, other, "flow");
  for (const [scope, before] of one.at("scopes")?.entries() ?? []) {
    const after = other.at("scopes")?.at(scope);
    if (after) compareTexts(noting, scope, before, after);
  }
}

function scopesIn(flows: Cursor | undefined): Set<string> {
  return new Set((flows?.entries() ?? []).flatMap(([, flow]) => namesIn(flow.at("scopes"))));
}

function namesIn(at: Cursor | undefined): string[] {
  return (at?.entries() ?? []).map(([name]) => name);
}

function schemeIn(document: Cursor, name: string): Cursor | undefined {
  return document.at("components")?.at("securitySchemes")?.at(name)?.resolve();
}

/** What a client has to do for a scheme, whatever the scheme is called. */
function identityOf(scheme: Cursor): string {
  const [type, place, name, method] = ["type", "in", "name", "scheme"].map((key) => scheme.get(key));
  const details = type === "apiKey" ? [place, name] : type === "http" ? [String(method).toLowerCase()] : [];
  return shown([[type, ...details].join(" ")]);
}

/** Whether clients do the same for two schemes. Header names are case-insensitive. */
function isSameScheme(one: Cursor, other: Cursor): boolean {
  const keyOf = (scheme: Cursor) =>
    scheme.get("in") === "header" ? identityOf(scheme).toLowerCase() : identityOf(scheme);
  return keyOf(one) === keyOf(other);
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
    const index = fresh.findIndex(([, other]) => isSameScheme(other.resolve(), scheme.resolve()));
    const [found] = index === -1 ? [] : fresh.splice(index, 1);
    if (found) renamed.set(old, found[0]);
  }
  return renamed;
}
