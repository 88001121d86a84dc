import { sessionHeader } from "../control/http.ts";
import { sessionInAddress } from "../address/address.ts";
import type { Call } from "./call.ts";
import { demo } from "./credentials.ts";

/** Sends a call to this mock with the credentials that it accepts. The id of its entry comes back. */
export async function send({ method, target, headers, body }: Call): Promise<string> {
  // It can only go to this mock: a target such as //elsewhere.example is a path here.
  const url = `${location.origin}/${target.replace(/^\/+/, "")}`;
  const session = sessionInAddress();
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...demo, ...(session !== "" && { [sessionHeader]: session }) },
    ...(body !== undefined && { body }),
  });
  const id = response.headers.get("X-Mock-Request");
  await response.body?.cancel();
  if (id === null) throw new Error(`The answer ${response.status} names no entry.`);
  return id;
}
