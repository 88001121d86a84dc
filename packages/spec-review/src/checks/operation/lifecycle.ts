import type { Cursor } from "../../source/cursor.ts";
import { compareWords } from "../schema/words.ts";
import type { OperationCheck, OperationScene } from "./operation-check.ts";

const renamed = {
  id: "operation-id-changed",
  kind: "risky",
  about: "An operation has another operationId, by which generated clients name it.",
  remedy: "Keep the operationId.",
} as const;
const sunsetEarlier = {
  id: "sunset-earlier",
  kind: "risky",
  about: "x-sunset is earlier than announced, or was removed.",
  remedy: "Keep the date that was announced.",
} as const;
const stabilityLowered = {
  id: "stability-lowered",
  kind: "risky",
  about: "x-stability-level promises less than before.",
  remedy: "Keep the level until the next major version.",
} as const;
const serverRemoved = {
  id: "server-removed",
  kind: "risky",
  about: "A server is no longer listed, or has another address.",
  remedy: "Keep the address in service and in the list.",
} as const;
const serverAdded = { id: "server-added", kind: "compatible", about: "A server is new." } as const;

const LEVELS = ["draft", "alpha", "beta", "stable"];

/** What an operation says about itself. */
export const lifecycle: OperationCheck = {
  rules: [renamed, sunsetEarlier, stabilityLowered, serverRemoved, serverAdded],
  compare(scene) {
    const { base, head, found } = scene;
    compareWords(base.at, head.at, found);
    const [id, other] = [base.at.at("operationId"), head.at.at("operationId")];
    if (id && id.value !== other?.value)
      found(
        renamed,
        `operationId \`${String(id.value)}\` became \`${head.at.text("operationId") ?? "nothing"}\``,
        id,
        other ?? head.at,
      );
    const [sunset, newSunset] = [base.at.at("x-sunset"), head.at.at("x-sunset")];
    const isEarlier =
      newSunset === undefined
        ? base.at.get("deprecated") === true && head.at.get("deprecated") === true
        : String(newSunset.value) < String(sunset?.value);
    if (sunset && isEarlier)
      found(
        sunsetEarlier,
        `the sunset moved from ${String(sunset.value)} to ${head.at.text("x-sunset") ?? "no date"}`,
        sunset,
        newSunset,
      );
    const [level, newLevel] = [base, head].map(({ at }) => LEVELS.indexOf(at.text("x-stability-level") ?? "stable"));
    if (newLevel! >= 0 && newLevel! < level!)
      found(stabilityLowered, `the stability is ${LEVELS[newLevel!]} instead of ${LEVELS[level!]}`, base.at, head.at);
    compareServers(scene);
  },
};

function compareServers({ base, head, found }: OperationScene): void {
  const serversOf = ({ at, pathItem, document }: typeof base) =>
    (at.at("servers") ?? pathItem.at("servers") ?? document.at("servers"))?.list() ?? [];
  const [before, after] = [serversOf(base), serversOf(head)];
  const hasAddress = (list: readonly Cursor[], server: Cursor) =>
    list.some((other) => addressOf(other) === addressOf(server));
  for (const server of before)
    if (!hasAddress(after, server))
      found(
        serverRemoved,
        `server \`${String(server.get("url"))}\` is no longer listed`,
        server,
        head.document.at("servers"),
      );
  for (const server of after)
    if (!hasAddress(before, server))
      found(serverAdded, `server \`${String(server.get("url"))}\` was added`, base.document.at("servers"), server);
}

function addressOf(server: Cursor): string {
  return String(server.get("url")).replace(/\/$/, "") || "/";
}
