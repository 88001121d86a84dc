import { config } from "zod";
import type { Contract } from "./contract.ts";
import { addressOf, readContract } from "./contract.ts";
import { askToken, show } from "./state.ts";
import { followRules } from "./rules.ts";
import { trustDrawings } from "./trusted.ts";

// Zod tries whether it may make code of text, which the policy of the page refuses and the browser would report.
config({ jitless: true });
trustDrawings();
// A page that is loaded anew goes where its address says. The place where it was scrolled to may be another one by now.
history.scrollRestoration = "manual";

try {
  // What draws it is large: it comes while the contract is read.
  const [contract, { drawReference }] = await Promise.all([readContract(), import("./reference.ts")]);
  if (contract === "token wanted") askToken();
  else {
    openOperation(contract);
    drawReference(contract);
    show("");
    followRules();
  }
} catch (error) {
  show(
    `The contract cannot be read: ${(error as Error).message}. See whether the mock still runs, and load the page anew.`,
  );
}

/** Turns the operation that a link names into the address that the page has for it. */
function openOperation(contract: Contract): void {
  const operation = new URLSearchParams(location.search).get("operation");
  if (operation === null) return;
  history.replaceState(null, "", location.pathname + addressOf(contract, operation));
}
