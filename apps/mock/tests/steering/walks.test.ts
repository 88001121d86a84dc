import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

const run = promisify(execFile);
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const [, page = ""] = /\n## Steer it\n([^]*?)\n## /.exec(readme) ?? [];

interface Step {
  commands: string;
  /** What the last of the commands prints, as far as the page shows it. */
  shown: unknown;
}

/** The walks of the page by their titles: commands, each block with what it shows. */
const walks = page.split(/^### /m).flatMap((part): { title: string; steps: Step[] }[] => {
  const [title = ""] = part.split("\n");
  const blocks = [...part.matchAll(/^```sh\n([^]*?)^```\n\n```json\n([^]*?)^```$/gm)];
  if (blocks.length === 0) return [];
  return [{ title, steps: blocks.map(([, commands, shown]) => ({ commands: commands!, shown: JSON.parse(shown!) })) }];
});

describe("the page Steer it", () => {
  it("shows what every block of commands prints", () => {
    const titles = walks.map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining([
        "A payment page with a slow, then failing, then recovering API",
        "A debtor who pays half",
        "A school that withdraws its authorisation",
      ]),
    );
    const blocks = walks.flatMap(({ steps }) => steps);
    expect(blocks).toHaveLength(page.match(/^```sh$/gm)?.length ?? 0);
  });

  it.each(walks)("leads through: $title", async ({ steps }) => {
    const mock = await startMock({ port: 0 });
    for (const { commands, shown } of steps) {
      const script = commands
        .replaceAll("http://127.0.0.1:4010", mock.url)
        .replaceAll(/^curl /gm, "curl -sS -w '\\n---\\n' ");
      const { stdout } = await run("bash", ["-c", script]);
      const answers = stdout.split("\n---\n").slice(0, -1);
      const last: unknown = JSON.parse(answers.at(-1)!);
      expect(last).toMatchObject(shown as object);
    }
    await mock.close();
  });
});
