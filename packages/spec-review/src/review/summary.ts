import type { Problem } from "../lint/problem.ts";
import type { Review } from "./found.ts";
import { SEVERITIES, type Severity } from "../checks/rule.ts";
import { code } from "../text/code.ts";

/** The counts in one line: `2 breaking, 1 compatible, 3 documentation`. */
export function verdictOf(found: Review): string {
  const { base, changes, problems = [], staleAcceptances: stale = [], unsound = [], gate } = found;
  const counts = SEVERITIES.map(
    (severity) => [changes.filter((change) => change.severity === severity).length, severity] as const,
  );
  const parts = counts.filter(([count]) => count !== 0).map(([count, severity]) => `${count} ${severity}`);
  if (unsound.length > 0) parts.push(`${counted(unsound.length, "place")} not compared`);
  if (parts.length === 0) parts.push(base === undefined ? "everything is new" : "nothing changed");
  const accepted = changes.filter((change) => change.accepted).length;
  if (accepted > 0) parts.push(`${accepted} of them accepted`);
  const fresh = problems.filter(({ isNew }) => isNew);
  const errors = fresh.filter(isError).length;
  const warnings = fresh.length - errors;
  if (errors > 0) parts.push(counted(errors, "new lint error"));
  if (warnings > 0) parts.push(counted(warnings, "new lint warning"));
  if (stale.length > 0) parts.push("accepted changes to prune");
  if (gate?.missing) parts.push("changeset missing");
  return parts.join(", ");
}

/** Whether nothing keeps the change from landing. */
export function passes(found: Review): boolean {
  return obstaclesOf(found).length === 0;
}

/** What keeps the change from landing; nothing when it may. */
export function obstaclesOf(found: Review): string[] {
  const { changes, problems = [], staleAcceptances: stale = [], gate, failOn = "breaking" } = found;
  if (failOn === "none") return [];
  const errors = problems.filter((problem) => problem.isNew && isError(problem)).length;
  const severities: Severity[] = failOn === "risky" ? ["breaking", "risky"] : ["breaking"];
  const open = severities.flatMap((severity) => {
    const count = changes.filter((change) => change.severity === severity && change.accepted === undefined).length;
    return count > 0 ? [`${counted(count, `${severity} change`)} not accepted`] : [];
  });
  return [
    ...open,
    ...(errors > 0 ? [counted(errors, "new lint error")] : []),
    ...(stale.length > 0 ? [`${counted(stale.length, "accepted change")} to prune`] : []),
    ...(gate?.missing ? ["a changeset is missing"] : []),
  ];
}

/** Who notices what: a line for each audience that does. */
export function audiencesOf({ changes }: Review): [who: string, what: string][] {
  const types = new Set(changes.flatMap(({ types: change }) => (change ? [change.of] : [])));
  const examples = changes.filter((change) => change.examples).length;
  const count = (rule: string) => changes.filter((change) => change.rule === rule).length;
  const [raised, lowered] = [count("evidence-raised"), count("evidence-lowered")];
  const evidence = [
    ...(raised > 0 ? [`${counted(raised, "statement")} better known`] : []),
    ...(lowered > 0 ? [`${counted(lowered, "statement")} less well known`] : []),
  ];
  return [
    ...(types.size > 0 ? [["client users", `other types: ${listed([...types])}`] as [string, string]] : []),
    ...(examples > 0 ? [["mock users", `other examples in ${counted(examples, "place")}`] as [string, string]] : []),
    ...(evidence.length > 0 ? [["server truth", evidence.join(", ")] as [string, string]] : []),
  ];
}

/** Totals of lint and the movement of the score; undefined when nobody asked for them. */
export function lintText({ problems, problemsBefore, rulesLeftOut = 0, score }: Review): string | undefined {
  if (problems === undefined) return undefined;
  const total = (list: readonly Problem[]) =>
    `${counted(list.filter(isError).length, "error")}, ${counted(list.length - list.filter(isError).length, "warning")}`;
  const added = problems.filter(({ isNew }) => isNew).length;
  const gone = problemsBefore ? problemsBefore.length - (problems.length - added) : 0;
  const moves = [...(added > 0 ? [`${added} added`] : []), ...(gone > 0 ? [`${gone} gone`] : [])];
  const leftOut = rulesLeftOut > 0 ? `; ${counted(rulesLeftOut, "rule")} of plugins not run` : "";
  const lint = `${total(problems)}${moves.length > 0 ? ` (${moves.join(", ")})` : ""}${leftOut}`;
  if (!score) return lint;
  const movement = (was: number | undefined, is: number) =>
    was === undefined || was === is ? `${is}` : `${was} → ${is}`;
  const { before, after } = score;
  return `${lint}; score of 100: agent readiness ${movement(before?.agentReadiness, after.agentReadiness)}, discoverability ${movement(before?.discoverability, after.discoverability)}`;
}

/** More names than these are counted. */
const MAX_NAMES = 6;

function listed(names: readonly string[]): string {
  const rest = names.length - MAX_NAMES;
  const shown = names.slice(0, MAX_NAMES).map((name) => code(name));
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}
