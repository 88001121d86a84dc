import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { createMock } from "../mock/mock.ts";
import { loadMocker } from "../prism/instance.ts";
import type { Mock, MockOptions } from "../mock/mock.ts";

export interface ServerOptions extends MockOptions {
  /** Default 4010; 0 takes a free port. */
  port?: number;
  /** The address to listen on. Default 127.0.0.1, which is only reachable from this machine. */
  host?: string;
  /** How long a request may take to arrive, in milliseconds. Default: 30 seconds. */
  requestTimeout?: number;
}

export interface RunningMock extends Mock {
  /** Where the mock listens, such as `http://127.0.0.1:4010`; the API is under `/api`. */
  url: string;
}

/** The most that the headers of a request may have, in bytes. */
const largestHead = 16_384;

/** How long requests under way may take when the mock is closed, in milliseconds. */
const grace = 500;

/**
 * Serves the mock over HTTP.
 *
 * @throws Error with `code` EADDRINUSE when the port is taken, and as Node does for a host that cannot be listened on; what
 *   `createMock` throws.
 */
export async function startMock({
  port = 4010,
  host = "127.0.0.1",
  requestTimeout = 30_000,
  ...options
}: ServerOptions = {}): Promise<RunningMock> {
  const mock = await createMock(options);
  const server = createAdaptorServer({
    fetch: (request) => mock.fetch(request),
    serverOptions: {
      maxHeaderSize: largestHead,
      headersTimeout: Math.min(10_000, requestTimeout),
      requestTimeout,
      connectionsCheckingInterval: Math.min(1000, requestTimeout),
    },
  }) as Server;
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
  // The start is over: what the first preference needs can be loaded while nobody waits.
  const warming = setTimeout(() => void loadMocker(), 200);
  return {
    ...mock,
    get requests() {
      return mock.requests;
    },
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    async close() {
      clearTimeout(warming);
      // Requests under way get their answer; those that take too long do not.
      const late = setTimeout(() => server.closeAllConnections(), grace);
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      clearTimeout(late);
      await mock.close();
    },
  };
}
