import { goodBody } from "./answer.ts";
import type { HostileAnswer } from "./answer.ts";

const json = { "content-type": "application/json" };

/** What goes wrong below HTTP, or before the answer is whole. */
export const transportFaults: HostileAnswer[] = [
  {
    name: "the connection is cut before an answer",
    ending: "connection",
    send(response) {
      response.socket?.destroy();
    },
  },
  { name: "nothing comes", ending: "timeout", send() {} },
  {
    name: "the headers come, the body does not",
    ending: "timeout",
    send(response) {
      response.writeHead(200, json).flushHeaders();
    },
  },
  {
    name: "the connection is cut inside the body",
    ending: "unexpected-response",
    send(response, operation) {
      const text = JSON.stringify(goodBody(operation) ?? {});
      response.writeHead(200, { ...json, "content-length": String(text.length + 100) });
      response.write(text, () => response.socket?.destroy());
    },
  },
  { name: "the caller aborts", ending: "aborted", send() {} },
];
