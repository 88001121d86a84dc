// Loaded into the process under test: writes down whom it connects to and whom it asks for an address.
import { appendFileSync } from "node:fs";
import { subscribe } from "node:diagnostics_channel";
import dns from "node:dns";
import type { Socket } from "node:net";
import process from "node:process";

const file = process.env["SOCKETS"]!;
const { lookup } = dns;

subscribe("net.client.socket", (message) => {
  const { socket } = message as { socket: Socket };
  socket.once("connect", () => appendFileSync(file, `${socket.remoteAddress}:${socket.remotePort}\n`));
});
dns.lookup = ((name: string, ...rest: never[]) => {
  appendFileSync(file, `lookup ${name}\n`);
  return (lookup as (name: string, ...rest: never[]) => void)(name, ...rest);
}) as typeof lookup;
