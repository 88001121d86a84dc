import { postgres } from "@d6-integrate/real-servers";
import type { Database } from "@d6-integrate/real-servers";
import * as mock from "../src/index.ts";
import type { Mock, MockOptions, RunningMock, ServerOptions } from "../src/index.ts";

export * from "../src/index.ts";

/** As `createMock`, in a database of its own where nothing else is said. */
export const createMock = (options: MockOptions = {}): Promise<Mock> => kept(mock.createMock, options);

/** As `startMock`, in a database of its own where nothing else is said. */
export const startMock = (options: ServerOptions = {}): Promise<RunningMock> => kept(mock.startMock, options);

async function kept<Options extends MockOptions, Opened extends Mock>(
  open: (options: Options) => Promise<Opened>,
  options: Options,
): Promise<Opened> {
  if (options.db !== undefined) return open(options);
  const database: Database = await postgres();
  const release = () => database[Symbol.asyncDispose]();
  const opened = await open({ ...options, db: database.url }).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  return {
    ...opened,
    async close() {
      await opened.close();
      await release();
    },
  };
}
