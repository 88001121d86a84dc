import { createClient } from "@d6-integrate/client";
import type { Client, ClientOptions } from "@d6-integrate/client";
import { createMock, credentials } from "@d6-integrate/mock";

/** A client of a fresh school in this process, and the requests that reached it. */
export async function mockClient(
  more: Partial<ClientOptions> = {},
): Promise<{ d6: Client; requests: Request[]; options: ClientOptions }> {
  const mock = await createMock();
  const requests: Request[] = [];
  const options: ClientOptions = {
    credentials,
    baseUrl: "http://127.0.0.1:4010/api",
    // Pages may call a mock.
    dangerouslyAllowBrowser: true,
    fetch: (url, init) => {
      const request = new Request(url, init);
      requests.push(request.clone());
      return mock.fetch(request);
    },
    ...more,
  };
  return { d6: createClient(options), requests, options };
}
