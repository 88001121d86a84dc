import type { Change, Place } from "../change.ts";
import { verdictOf } from "../markdown.ts";
import type { Review } from "../review.ts";

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #1f2328; background: #fff }
section { border: 1px solid #d1d9e0; border-left-width: .4rem; border-radius: 6px; margin: 1rem 0; padding: .6rem 1rem }
.breaking { border-left-color: #cf222e } .risky { border-left-color: #bf8700 }
.compatible { border-left-color: #1a7f37 } .documentation { border-left-color: #0969da }
h2 { font-size: 1rem; margin: 0 } p { margin: .3rem 0 }
.sides { display: grid; gap: 1rem; grid-template-columns: 1fr 1fr }
pre { background: #f6f8fa; border-radius: 6px; margin: .3rem 0; overflow-x: auto; padding: .6rem; white-space: pre-wrap }
small { color: #59636e }
`;

/** A review as one page without scripts or anything from elsewhere, each change with both sides next to each other. */
export function toHtml(review: Review): string {
  const title = escaped(`Spec review: ${verdictOf(review)}`);
  const compared = escaped(`From ${review.base ?? "nothing"} to ${review.head}.`);
  const changes = review.changes.map(sectionOf).join("\n");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
<h1>${title}</h1>
<p>${compared}</p>
${changes}
</html>
`;
}

function sectionOf({ severity, rule, message, why, remedy, operations, types, base, head, accepted }: Change): string {
  const lines = [
    `<h2>${severity}: ${coded(message)}</h2>`,
    `<p>${operations.map(({ name }) => `<code>${escaped(name)}</code>`).join(", ")}</p>`,
    `<p>${escaped(why)}${remedy === undefined ? "" : ` <em>Instead:</em> ${escaped(remedy)}`}</p>`,
  ];
  if (accepted)
    lines.push(
      `<p><strong>Accepted</strong> as ${accepted.reason} by ${escaped(accepted.by)}: ${escaped(accepted.evidence)}</p>`,
    );
  lines.push(`<div class="sides">${sideOf("base", base, types?.before)}${sideOf("head", head, types?.after)}</div>`);
  return `<section class="${severity}">\n${lines.join("\n")}\n<small>${escaped(rule)}</small>\n</section>`;
}

function sideOf(name: string, place: Place | undefined, type: string | undefined): string {
  if (!place) return `<div><small>${name}</small></div>`;
  const said = type ?? (place.value === undefined ? "" : JSON.stringify(place.value, null, 2));
  return `<div><small>${name} ${escaped(`${place.file}:${place.line}`)}</small>${said === "" ? "" : `<pre>${escaped(said)}</pre>`}</div>`;
}

function coded(text: string): string {
  return escaped(text).replaceAll(/`([^`]*)`/g, "<code>$1</code>");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
