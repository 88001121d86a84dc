import type { Change, Place } from "../../changes/change.ts";
import type { FilePair } from "../../review/files.ts";
import type { Review } from "../../review/found.ts";
import { audiencesOf, lintText, obstaclesOf, verdictOf } from "../../review/summary.ts";
import { type Group, grouped, shortPlace } from "../groups.ts";
import { escaped, withCode } from "./escape.ts";
import { sideBySide, textsSideBySide } from "./side-by-side.ts";

/** Lines of the document above and below the one that a change names. */
const AROUND = 3;

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 84rem; padding: 0 1rem; color: #1f2328; background: #fff }
section { border: 1px solid #d1d9e0; border-left-width: .4rem; border-radius: 6px; margin: 1rem 0; padding: .6rem 1rem }
.breaking { border-left-color: #cf222e } .risky { border-left-color: #bf8700 }
.compatible { border-left-color: #1a7f37 } .statement { border-left-color: #8250df } .documentation { border-left-color: #0969da }
h2 { font-size: 1.2rem; margin: 2rem 0 .3rem } h3 { font-size: 1rem; margin: 0 } p { margin: .3rem 0 }
small, .number { color: #59636e } th { text-align: left; padding-right: 1rem; vertical-align: top }
.sides { display: grid; gap: 1rem; grid-template-columns: 1fr 1fr }
pre, .lines { background: #f6f8fa; border-radius: 6px; margin: .3rem 0; overflow-x: auto; padding: .6rem; font: 12px/1.5 ui-monospace, monospace; white-space: pre-wrap }
.lines { border-spacing: 0; padding: 0; table-layout: fixed; width: 100% }
.lines td { overflow-wrap: anywhere; padding: 0 .4rem; vertical-align: top } .lines .number { text-align: right; user-select: none; width: 3.5rem }
.gone { background: #ffebe9 } .new { background: #dafbe1 } .named { background: #fff8c5 } .gap td { border-top: 1px dashed #d1d9e0; height: .5rem }
`;

/** A review as one page without scripts or anything from elsewhere: each change with both sides, then the documents. */
export function toHtml(review: Review): string {
  const title = escaped(`Spec review: ${verdictOf(review)}`);
  const obstacles = obstaclesOf(review);
  const verdict = obstacles.length > 0 ? `<strong>Cannot land yet:</strong> ${escaped(obstacles.join(", "))}.` : "";
  const files = review.files ?? [];
  const parts = [
    `<h1>${title}</h1>`,
    `<p>${escaped(`From ${review.base ?? "nothing"} to ${review.head}.`)} ${verdict}</p>`,
    summaryOf(review),
    ...grouped(review.changes).map((group) => sectionOf(group, files)),
    unsoundOf(review),
    lintOf(review),
    gateOf(review),
    ...(files.length > 0 ? ["<h2>The documents side by side</h2>", ...files.map(sideBySide)] : []),
  ];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
${parts.filter((part) => part !== "").join("\n")}
</html>
`;
}

function summaryOf(review: Review): string {
  const lint = lintText(review);
  const rows = [...audiencesOf(review), ...(lint === undefined ? [] : [["lint", lint] as const])];
  const lines = rows.map(([who, what]) => `<tr><th>${who}</th><td>${withCode(what)}</td></tr>`);
  return lines.length === 0 ? "" : `<table>${lines.join("")}</table>`;
}

function sectionOf({ change, all }: Group, files: readonly FilePair[]): string {
  const { severity, rule, message, why, remedy, operations, types, examples, base, head, accepted } = change;
  const lines = [
    `<h3>${severity}: ${withCode(message)}</h3>`,
    `<p>${operations.map(operationOf).join(", ")}</p>`,
    `<p>${escaped(why)}${remedy === undefined ? "" : ` <em>Instead:</em> ${escaped(remedy)}`}</p>`,
  ];
  if (accepted)
    lines.push(
      `<p><strong>Accepted</strong> as ${accepted.reason} by ${escaped(accepted.by)}: ${escaped(accepted.evidence)}</p>`,
    );
  if (types)
    lines.push(`<div class="sides"><pre>${escaped(types.before)}</pre><pre>${escaped(types.after)}</pre></div>`);
  if (examples) lines.push(textsSideBySide(examples.before ?? "", examples.after ?? ""));
  const [before, after] = [excerptOf(base, files, "before"), excerptOf(head, files, "after")];
  lines.push(`<div class="sides">${sideOf("base", base, before)}${sideOf("head", head, after)}</div>`);
  const others = all.slice(1).map(({ base: one, head: other, fingerprint }) => {
    const places = [one, other].flatMap((place) => (place ? [escaped(shortPlace(place))] : []));
    return `<li><small>${places.join(" → ")} ${fingerprint}</small></li>`;
  });
  if (others.length > 0)
    lines.push(`<details><summary>and in ${others.length} more places</summary><ul>${others.join("")}</ul></details>`);
  return `<section class="${severity}">\n${lines.join("\n")}\n<small>${escaped(rule)} ${change.fingerprint}</small>\n</section>`;
}

function operationOf({ name, operationId }: Change["operations"][number]): string {
  return `<code>${escaped(name)}</code>${operationId === undefined ? "" : ` <small>${escaped(operationId)}</small>`}`;
}

function sideOf(name: string, place: Place | undefined, excerpt: string): string {
  if (!place) return `<div><small>${name}: not there</small></div>`;
  return `<div><small>${name} ${escaped(`${place.file}:${place.line}`)}</small>${excerpt}</div>`;
}

/** The lines of the document around a place. */
function excerptOf(place: Place | undefined, files: readonly FilePair[], side: "before" | "after"): string {
  if (!place) return "";
  const pair = files.find(({ path }) => path.split(" → ").includes(place.file));
  const lines = pair?.[side]?.split("\n");
  if (!lines) return place.value === undefined ? "" : `<pre>${escaped(JSON.stringify(place.value, null, 2))}</pre>`;
  const first = Math.max(0, place.line - 1 - AROUND);
  const rows = lines.slice(first, place.line + AROUND).map((text, index) => {
    const number = first + index + 1;
    const mark = number === place.line ? ' class="named"' : "";
    return `<tr${mark}><td class="number">${number}</td><td>${escaped(text)}</td></tr>`;
  });
  return `<table class="lines">${rows.join("")}</table>`;
}

function unsoundOf({ unsound = [] }: Review): string {
  const items = unsound.map(
    ({ title, file, line, message }) =>
      `<li>${escaped(title)} <small>${escaped(`${file}:${line}`)}</small> ${withCode(message)}</li>`,
  );
  return items.length === 0
    ? ""
    : `<h2>Not compared, because it is not sound OpenAPI</h2>\n<ul>${items.join("\n")}</ul>`;
}

function lintOf({ problems = [] }: Review): string {
  const items = problems
    .filter(({ isNew }) => isNew)
    .map(
      ({ severity, message, rule, file, line }) =>
        `<li>${severity === "error" ? "<strong>error</strong>" : "warning"} ${escaped(message)} <small>${escaped(`${rule} ${file}:${line}`)}</small></li>`,
    );
  return items.length === 0 ? "" : `<h2>Lint</h2>\n<ul>${items.join("\n")}</ul>`;
}

function gateOf({ gate }: Review): string {
  if (!gate) return "";
  const rows = gate.rows.map(
    ({ name, version, needed, declared, isEnough }) =>
      `<tr><th>${escaped(name)} ${version}</th><td>needs ${needed}, declared ${declared}: ${isEnough ? "enough" : "<strong>missing</strong>"}</td></tr>`,
  );
  const missing = gate.missing
    ? `<p>Add <code>.changeset/${escaped(gate.missing.name)}.md</code>:</p><pre>${escaped(gate.missing.text)}</pre>`
    : "";
  return `<h2>Versions since ${escaped(gate.since)}</h2>\n<table>${rows.join("")}</table>${missing}`;
}
