import { connectMock } from "@d6-integrate/mock/control";
import createQueries from "openapi-react-query";
import { token, tokenWanted } from "./token.ts";
import { sessionInAddress } from "../address/address.ts";

/** The header by which a session is named. */
export const sessionHeader = "X-Mock-Session";

/** As the global `fetch`, with the session and the token. */
export async function steeringFetch(request: Request): Promise<Response> {
  const session = sessionInAddress();
  const shown = token();
  if (session !== "" && !request.headers.has(sessionHeader)) request.headers.set(sessionHeader, session);
  if (shown !== null) request.headers.set("Authorization", `Bearer ${shown}`);
  const response = await fetch(request);
  if (response.status === 401) tokenWanted.set(true);
  return response;
}

/** The calls that steer the mock, typed by their document. */
export const { http } = connectMock(location.origin, { fetch: steeringFetch });

/** The same as queries. */
export const control = createQueries(http);
