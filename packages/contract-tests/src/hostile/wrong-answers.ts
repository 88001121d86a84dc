import type { ServerResponse } from "node:http";
import { goodBody } from "./answer.ts";
import type { Ending, HostileAnswer } from "./answer.ts";

const json = "application/json";
const page = "<!doctype html><title>502</title>";

const whole = (
  name: string,
  ending: Ending,
  status: number,
  type: string | undefined,
  body: string,
  headers: Record<string, string> = {},
): HostileAnswer => ({
  name,
  ending,
  send(response: ServerResponse) {
    response.writeHead(status, { ...(type !== undefined && { "content-type": type }), ...headers }).end(body);
  },
});

/** Whole answers that are not those of the contract. */
export const wrongAnswers: HostileAnswer[] = [
  whole("an undocumented 418 with JSON", "unexpected-response", 418, json, '{"error":"Teapot"}'),
  whole("an undocumented 599 with JSON", "server", 599, json, '{"error":"Odd"}'),
  whole("502 with a page of HTML", "server", 502, "text/html", page),
  whole("404 with a page of HTML", "unexpected-response", 404, "text/html", page),
  whole("400 without a body", "unexpected-response", 400, undefined, ""),
  whole("401 without a body", "unauthorized", 401, undefined, ""),
  whole("429 with a wait that is no number", "rate-limited", 429, json, "{}", { "retry-after": "soon" }),
  whole("200 with a page of HTML", "unexpected-response", 200, "text/html", page),
  whole("200 without a body", "unexpected-response", 200, json, ""),
  whole("200 with JSON cut short", "unexpected-response", 200, json, '[{"note_id":'),
  whole("200 with an event stream", "unexpected-response", 200, "text/event-stream", "data: {}\n\n"),
  whole("a redirect within the server", "unexpected-response", 302, undefined, "", { location: "/api/elsewhere" }),
  whole("a redirect to another server", "unexpected-response", 307, undefined, "", {
    location: "http://other.invalid/",
  }),
  {
    name: "200 in another content type",
    ending: "unexpected-response",
    send(response, operation) {
      response.writeHead(200, { "content-type": "text/plain" }).end(JSON.stringify(goodBody(operation) ?? {}));
    },
  },
];
