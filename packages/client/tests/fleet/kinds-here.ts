import { redisMissing } from "@d6-integrate/real-servers";
import type { StoreKind } from "./stores.ts";

/** The kinds that can be tested here. Without Redis one line says so. */
export function kindsHere(use: "use" | "kill"): StoreKind[] {
  const missing = redisMissing(use);
  if (missing) process.stderr.write(`${missing}\n`);
  return missing ? ["pg"] : ["pg", "ioredis", "redis"];
}
