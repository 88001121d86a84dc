import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const apps = join(import.meta.dirname, "../..");

it("is built by the first visit in a clone, which shows what happens until then", async () => {
  const clone = mkdtempSync(join(tmpdir(), "d6-clone-"));
  try {
    for (const app of ["console", "mock"]) {
      for (const part of app === "console"
        ? ["build", "src", "public", "index.html", "vite.config.ts", "package.json"]
        : ["src", "package.json"]) {
        cpSync(join(apps, app, part), join(clone, app, part), { recursive: true });
      }
      symlinkSync(join(apps, app, "node_modules"), join(clone, app, "node_modules"));
    }
    const { answerPage } = (await import(join(clone, "mock/src/control/pages/pages.ts"))) as {
      answerPage(request: Request): Promise<Response>;
    };
    const visit = (path = "/") => answerPage(new Request(`http://127.0.0.1:4010${path}`));
    const first = await visit();
    expect([first.status, first.headers.get("refresh")]).toEqual([503, "1"]);
    expect(await first.text()).toContain("The console is being built");
    for (let tries = 0; tries < 400 && (await visit()).status !== 200; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const built = await visit();
    expect([built.status, await built.text()]).toEqual([200, expect.stringContaining("/__mock/console/assets/")]);
    // The reference is not, since its renderer is a large download: its page says how.
    const reference = await visit("/__mock/reference");
    expect([reference.status, await reference.text()]).toEqual([
      503,
      expect.stringContaining("pnpm@12 build:reference"),
    ]);
  } finally {
    rmSync(clone, { recursive: true });
  }
});
