import { differences } from "./differences.ts";
import { proposals } from "./proposals.ts";
import { shapeOf } from "./shape.ts";
import type { Tour } from "./tour.ts";

/** What a tour found, as text: shapes, statuses and places in the contract, never a value. */
export function reportLive({ exchanges, answers, notAsked }: Tour): { text: string; differs: boolean } {
  const differ = [...new Set(exchanges.flatMap(differences))].toSorted();
  const suggested = proposals(exchanges);
  const section = (title: string, lines: string[]) => [title, ...lines.map((line) => `  ${line}`), ""];
  const text = [
    `${exchanges.length} requests, ${new Set(exchanges.map(({ operation }) => operation?.id)).size} operations`,
    "",
    ...section(`Different from the contract: ${differ.length}`, differ),
    ...section(
      "Open questions",
      answers.map(({ probe, exchange }) => {
        const { gap, asks, operation, assumed } = probe;
        const asAssumed = assumed.includes(exchange.status) && differences(exchange).length === 0;
        const came = asAssumed
          ? `${exchange.status}, as assumed`
          : `${exchange.status} ${bodyShape(exchange.text)}; assumed ${assumed.join(" or ")}`;
        return `${gap} ${operation}, ${asks}: ${came}`;
      }),
    ),
    ...section(
      `Proposed edits of x-evidence: ${suggested.length}`,
      suggested.map(({ pointer, gaps, to }) => {
        const labels = gaps.length > 0 ? ` (${gaps.join(", ")})` : "";
        return to === "observed"
          ? `#${pointer}: assumed -> observed${labels}`
          : `#${pointer}: assumed, and it came otherwise: correct it${labels}`;
      }),
    ),
    ...section(
      "Not asked",
      notAsked.map(({ operation, why }) => `${operation}: ${why}`),
    ),
  ].join("\n");
  return { text, differs: differ.length > 0 };
}

function bodyShape(text: string): string {
  if (text === "") return "without a body";
  try {
    // Deeper down, an answer that came otherwise tells nothing new.
    return shapeOf(JSON.parse(text), 1);
  } catch {
    return "with a body that is not JSON";
  }
}
