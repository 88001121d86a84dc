import type { Reply } from "../../contract/refusal.ts";
import type { Fault } from "./rule.ts";

/** A connection ends without an answer: it is broken, or closed without a byte. */
export class HungUp extends Error {
  override name = "HungUp";
  readonly how: "reset" | "empty";
  readonly by: string;

  constructor(how: "reset" | "empty", by: string, why: string) {
    super(why);
    this.how = how;
    this.by = by;
  }
}

/** What a caller gets of an answer that a fault meets. */
export async function broken(
  fault: Exclude<Fault, "hang">,
  answer: () => Promise<Reply>,
  by: string,
  why: string,
): Promise<Reply> {
  if (fault === "reset" || fault === "empty") throw new HungUp(fault, by, why);
  if (fault === "bad-gateway-html") {
    return { status: 502, raw: gateway, headers: { "content-type": "text/html; charset=utf-8" }, why: { text: why } };
  }
  const reply = await answer();
  if (fault === "slow-body") return { ...reply, slow: true, why: { ...reply.why, text: why } };
  const text = typeof reply.body === "object" && reply.body !== null ? JSON.stringify(reply.body) : '{"data"';
  const status = reply.status === 204 ? 200 : reply.status;
  const headers = { "content-type": "application/json", ...reply.headers };
  return { status, headers, raw: text.slice(0, Math.ceil(text.length / 2)), why: { ...reply.why, text: why } };
}

/** The page of a proxy that cannot reach what is behind it. */
const gateway = `<html>
<head><title>502 Bad Gateway</title></head>
<body>
<center><h1>502 Bad Gateway</h1></center>
<hr><center>proxy</center>
</body>
</html>
`;
