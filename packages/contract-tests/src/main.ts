// `pnpm contract`: what of the contract goes over the wire, or with CONTRACT_BASE_URL what a real server makes of it.
import { writeFileSync } from "node:fs";
import { converse } from "./coverage/conversation.ts";
import { pagePath, reports } from "./coverage/reports.ts";
import { reportLive } from "./live/report.ts";
import { liveSettings } from "./live/settings.ts";
import { tour } from "./live/tour.ts";

process.exitCode = process.env["CONTRACT_BASE_URL"] === undefined ? await cover() : await visit();

async function cover(): Promise<number> {
  const conversation = await converse();
  const { coverage, text, page, write } = await reports(conversation);
  console.log(text);
  writeFileSync(pagePath, page);
  for (const file of [...write(), pagePath]) console.log(`written: ${file}`);
  const problems = new Set(conversation.exchanges.flatMap((exchange) => exchange.problems));
  for (const problem of problems) console.log(`not of the contract: ${problem}`);
  const missing = coverage.measures.flatMap((measure) => measure.missing);
  if (problems.size + missing.length === 0) return 0;
  console.log(`${problems.size} problems, ${missing.length} things not seen`);
  return 1;
}

async function visit(): Promise<number> {
  const { text, differs } = reportLive(await tour(liveSettings(process.env)));
  console.log(text);
  return differs ? 1 : 0;
}
