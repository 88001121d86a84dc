import type { WholeEntry } from "@d6-integrate/mock/control";
import { diffLines } from "diff";
import type { ReactNode } from "react";
import { prettyBody } from "../parts/body-text.ts";

/** Above this many characters lines are not compared one by one. */
const longest = 200_000;

/** What the new answer has that the old one had not, and the other way round. */
export function AnswerDifferences({ before, after }: { before: WholeEntry; after: WholeEntry }): ReactNode {
  const [old, fresh] = [before, after].map(({ response }) => prettyBody(response.body)) as [string, string];
  const status = (entry: WholeEntry) => entry.status ?? "no answer";
  return (
    <section aria-label="Differences" aria-live="polite">
      <p>
        Before: <strong>{status(before)}</strong> in {before.milliseconds} ms. Now: <strong>{status(after)}</strong> in{" "}
        {after.milliseconds} ms. {old === fresh ? "The body is the same." : "The body differs:"}
      </p>
      {old !== fresh && (
        <pre tabIndex={0} role="region" aria-label="Body with differences" className="differences">
          {(old.length + fresh.length > longest ? [{ value: fresh }] : diffLines(old, fresh)).map((part, index) => (
            <Part key={index} {...part} />
          ))}
        </pre>
      )}
    </section>
  );
}

function Part({ value, added, removed }: { value: string; added?: boolean; removed?: boolean }): ReactNode {
  const lines = value.replace(/\n$/, "").split("\n");
  const sign = added ? "+ " : removed ? "- " : "  ";
  const text = lines.map((line) => `${sign}${line}\n`).join("");
  if (added) return <ins>{text}</ins>;
  return removed ? <del>{text}</del> : text;
}
