import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import type { SetupServer } from "msw/node";
import type { Mock } from "@d6-integrate/mock";

/** MSW stands before the production address, and the mock answers what is sent there; nothing leaves the process. */
export function mockedApi(mock: Mock): SetupServer {
  return setupServer(
    http.all("https://integrate.d6plus.co.za/api/*", async ({ request }) => {
      try {
        return await mock.fetch(request);
      } catch {
        // What MSW is told so, it makes the error of a connection.
        return HttpResponse.error();
      }
    }),
  );
}
