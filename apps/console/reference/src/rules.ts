import { steered } from "./steered.ts";

interface ListedRule {
  enabled: boolean;
  left: number | null;
}

/** How often to look for rules, in milliseconds, as the console does. */
const looking = 3000;

const place = document.querySelector<HTMLElement>("#rules")!;
const { title } = document;

/** Counts the rules in force, in the page and in its title: what is tried here may be answered by one of them. */
export function followRules(): void {
  void count().finally(() => setTimeout(followRules, looking));
}

async function count(): Promise<void> {
  const response = await steered("/__mock/rules").catch(() => undefined);
  if (!response?.ok) return;
  const rules = (await response.json()) as ListedRule[];
  const inForce = rules.filter(({ enabled, left }) => enabled && left !== 0).length;
  const said = inForce === 1 ? "1 rule" : `${inForce} rules`;
  const link = Object.assign(document.createElement("a"), {
    href: "/__mock#/operations",
    textContent: `${said} in force`,
  });
  place.replaceChildren(...(inForce === 0 ? [] : ["The mock does not answer normally: ", link]));
  document.title = inForce === 0 ? title : `(${said}) ${title}`;
}
