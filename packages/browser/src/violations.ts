import axe from "axe-core";
import type { Result } from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong with a page as it stands, by all rules or by some. The page keeps axe while it is not loaded anew. */
export async function violations(page: Page, only?: string[]): Promise<Result[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ["violations"],
      ...(rules && { runOnly: rules }),
    });
    return found.violations;
  }, only);
}
