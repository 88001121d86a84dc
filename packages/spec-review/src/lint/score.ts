import { BadInput } from "../source/bad-input.ts";
import { type Document, withoutFolders } from "../documents/document.ts";
import { runRedocly } from "./redocly.ts";

/** How redocly rates a document, each from 0 to 100. */
export interface Score {
  readonly agentReadiness: number;
  readonly discoverability: number;
}

/** The rating of `redocly score`. */
export async function scoreOf(document: Document, configuration: string): Promise<Score> {
  const run = await runRedocly(["score", document.path, "--format=json", "--config", configuration], document.root);
  try {
    const { agentReadiness, discoverability } = JSON.parse(run.stdout) as Partial<Score>;
    if (typeof agentReadiness === "number" && typeof discoverability === "number")
      return { agentReadiness, discoverability };
  } catch (cause) {
    throw unreadable(document, run.stderr, cause);
  }
  throw unreadable(document, run.stderr);
}

function unreadable(document: Document, stderr: string, cause?: unknown): BadInput {
  const said = withoutFolders(stderr.trim(), document);
  return new BadInput(`Cannot score ${document.title}: redocly gave no rating. It said: ${said || "nothing"}`, {
    cause,
  });
}
