import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { createMock } from "./mock.ts";
import type { Mock, MockOptions } from "./mock.ts";

export interface ServerOptions extends MockOptions {
  /** Default 4010; 0 takes a free port. */
  port?: number;
  /** The address to listen on. Default 127.0.0.1, which is only reachable from this machine. */
  host?: string;
}

export interface RunningMock extends Mock {
  /** Where the mock listens, such as `http://127.0.0.1:4010`; the API is under `/api`. */
  url: string;
}

/**
 * Serves the mock over HTTP.
 *
 * @throws Error with `code` EADDRINUSE when the port is taken, and as Node does for a host that cannot be listened on.
 */
export async function startMock({
  port = 4010,
  host = "127.0.0.1",
  ...options
}: ServerOptions = {}): Promise<RunningMock> {
  const mock = await createMock(options);
  const server = createAdaptorServer({ fetch: (request) => mock.fetch(request) });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    await mock.close();
    throw error;
  }
  const { port: actual } = server.address() as AddressInfo;
  return {
    ...mock,
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
      await mock.close();
    },
  };
}
