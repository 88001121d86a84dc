import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { randomUUID } from "node:crypto";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { createGuard, isLoopback } from "../control/guard.ts";
import { isForPage } from "../control/pages/addresses.ts";
import { problem } from "../engine/problem.ts";
import type { Carrier } from "../mock/carrier.ts";
import { openMock } from "../mock/mock.ts";
import { loadMocker } from "../prism/instance.ts";
import type { Mock } from "../mock/mock.ts";
import type { MockOptions } from "../mock/options.ts";

export interface ServerOptions extends MockOptions {
  /** Default 4010; 0 takes a free port. */
  port?: number;
  /** The address to listen on. Default 127.0.0.1, which is only reachable from this machine. */
  host?: string;
  /**
   * What callers have to show to steer the mock, as a bearer token. Default: one that is drawn where other machines can
   * reach the mock, none where it is only reachable from this machine.
   */
  controlToken?: string | undefined;
  /** Whether the mock can be steered over HTTP. Default: true. */
  control?: boolean;
  /** The origins of other pages that may steer it, such as `http://localhost:5173`. Default: none. */
  allowOrigin?: string[];
  /** How long a request may take to arrive, in milliseconds. Default: 30 seconds. */
  requestTimeout?: number;
}

export interface RunningMock extends Mock {
  /** Where the mock listens, such as `http://127.0.0.1:4010`; the API is under `/api`. */
  url: string;
  /** What callers have to show to steer the mock; undefined where it is only reachable from this machine. */
  controlToken: string | undefined;
}

/** The most that the headers of a request may have, in bytes. */
const largestHead = 16_384;

/** How long nobody may have asked for anything before what is needed later is loaded, in milliseconds. */
const idleMs = 200;

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
  controlToken,
  control = true,
  allowOrigin: allowed = [],
  ...options
}: ServerOptions = {}): Promise<RunningMock> {
  const token = controlToken ?? (isLoopback(host) || !control ? undefined : randomUUID());
  const guard = createGuard({ host, token, allowed, isClosed: !control });
  const { mock, answer, end } = await openMock(options, guard);
  const limits = {
    maxHeaderSize: largestHead,
    headersTimeout: Math.min(10_000, requestTimeout),
    requestTimeout,
    connectionsCheckingInterval: Math.min(1000, requestTimeout),
  };
  const listener = getRequestListener(
    (request, { outgoing }) => answer(request, carrierOn(outgoing as ServerResponse)),
    {
      errorHandler: unreadable,
    },
  );
  // Only who opens a page needs what serves it.
  const page = getRequestListener(async (request) => (await import("../control/pages/pages.ts")).answerPage(request));
  // What the first preference needs is loaded once nobody has asked for a moment: loading it keeps others waiting.
  const warming = setTimeout(() => void loadMocker(), idleMs);
  const server = createServer(limits, (request, response) => {
    warming.refresh();
    void (control && isForPage(request) ? page : listener)(request, response);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    clearTimeout(warming);
    await mock.close();
    throw error;
  }
  const { port: actual } = server.address() as AddressInfo;
  warming.refresh();
  return {
    ...mock,
    controlToken: token,
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    async close() {
      clearTimeout(warming);
      end();
      // Requests under way get their answer; those that take too long do not.
      const idle = setInterval(() => server.closeIdleConnections(), 20);
      const late = setTimeout(() => server.closeAllConnections(), grace);
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      clearInterval(idle);
      clearTimeout(late);
      await mock.close();
    },
  };
}

/** A connection that can be broken under a request. */
const carrierOn = (response: ServerResponse): Carrier => ({
  hangUp(how) {
    if (how === "reset") response.socket?.resetAndDestroy();
    else response.socket?.destroy();
    return RESPONSE_ALREADY_SENT;
  },
});

/** A request of which no address can be made, such as one with a broken Host. */
const unreadable = (error: unknown): Response =>
  problem(400, "The request cannot be read", `${(error as Error).message}. Check its Host and its path.`);
