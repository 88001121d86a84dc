// `pnpm mutants`: changes the document, or the client, in one place at a time; what notices nothing is not tested.
import { parseArgs } from "node:util";
import { mutateClient } from "./client.ts";
import { mutateDocument } from "./document.ts";
import { keepScore } from "./scores.ts";

/** The share of the client's mutants that must be noticed. */
const leastPercent = 85;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "120" },
    share: { type: "string", default: "0.15" },
    seed: { type: "string", default: "1" },
  },
});
const [subject = "document"] = positionals;
const seed = Number(values.seed);
if (subject === "client") {
  const { percent, ...score } = await mutateClient(Number(values.share), seed);
  keepScore(`client-${seed}`, score);
  for (const { where, why } of score.survivors) console.log(`survived: ${where}: ${why}`);
  console.log(
    `${score.killed} of ${score.total} mutants noticed, ${percent.toFixed(1)} %, at least ${leastPercent} % must be`,
  );
  process.exitCode = percent < leastPercent ? 1 : 0;
} else if (subject === "document") {
  const { groups, ...score } = await mutateDocument(Number(values.count), seed);
  keepScore("document", score);
  for (const { operator, tried, noticed, possible } of groups) {
    console.log(`${operator.padEnd(36)} ${noticed} of ${tried} noticed (${possible} possible)`);
  }
  for (const { where, why } of score.survivors) console.log(`survived: ${where}: ${why}`);
  console.log(`${score.killed} of ${score.total} mutants noticed`);
  process.exitCode = score.survivors.length > 0 ? 1 : 0;
} else {
  console.log(`There is nothing called ${subject} to change; there are document and client.`);
  process.exitCode = 2;
}
