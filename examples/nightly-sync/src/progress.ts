import type { Kysely } from "kysely";
import type { Database } from "./tables.ts";

/** Where progress is shown: a terminal or a log. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const width = 24;

/** Shows how far the night is, of all workers together: a bar in a terminal, a line for each tenth in a log. */
export function showProgress(db: Kysely<Database>, night: string, output: Output): { stop(): Promise<void> } {
  let tenth = -1;
  const show = async (): Promise<void> => {
    const states = await db.selectFrom("sync_parts").select("state").where("night", "=", night).execute();
    const count = (...wanted: string[]): number => states.filter(({ state }) => wanted.includes(state)).length;
    const ended = states.length - count("open");
    const share = states.length === 0 ? 1 : ended / states.length;
    const text = `${Math.floor(share * 100)} %, ${ended} of ${states.length} parts, ${count("skipped", "withdrawn")} skipped, ${count("failed")} failed`;
    if (output.isTTY) {
      const full = Math.floor(share * width);
      output.write(`\r\u001b[K[${"#".repeat(full)}${"-".repeat(width - full)}] ${text}`);
    } else if (Math.floor(share * 10) > tenth) {
      tenth = Math.floor(share * 10);
      output.write(`${text}\n`);
    }
  };
  const timer = setInterval(() => void show().catch(() => {}), output.isTTY ? 500 : 2000);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await show();
      if (output.isTTY) output.write("\n");
    },
  };
}
