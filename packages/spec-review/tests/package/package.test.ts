import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { build } from "tsdown";
import { describe, expect, it } from "vitest";

import { CHANNEL_NARROWED, ORDERS } from "../orders.ts";
import { Workspace } from "../workspace.ts";

const PACKAGE = join(import.meta.dirname, "../..");

interface Manifest {
  readonly bin: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly files: readonly string[];
  readonly publishConfig: { readonly bin: Record<string, string> };
}

describe("the package, as it is published", () => {
  it("runs from its built files in an empty folder, with nothing but its dependencies", async () => {
    const workspace = new Workspace({ "here/base.yaml": ORDERS, "here/head.yaml": CHANNEL_NARROWED });
    const manifest = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as Manifest;
    const installed = workspace.path("node_modules/@d6-integrate/spec-review");
    await build({ cwd: PACKAGE, outDir: join(installed, "dist"), clean: false, logLevel: "silent" });
    workspace.write({
      "node_modules/@d6-integrate/spec-review/package.json": JSON.stringify({ ...manifest, ...manifest.publishConfig }),
    });
    for (const name of Object.keys(manifest.dependencies)) {
      mkdirSync(join(workspace.path("node_modules"), name, ".."), { recursive: true });
      symlinkSync(join(PACKAGE, "node_modules", name), join(workspace.path("node_modules"), name));
    }
    const program = join(installed, manifest.publishConfig.bin["d6-spec-review"] ?? "");
    const { status, stdout } = spawnSync(process.execPath, [program, "base.yaml", "head.yaml"], {
      cwd: workspace.path("here"),
      encoding: "utf8",
    });
    expect(stdout).toContain("## Spec review: 1 breaking");
    expect(status).toBe(1);
    const imported = `import { RULES, review, toHtml } from "@d6-integrate/spec-review"; console.log(RULES.length > 90, typeof review, typeof toHtml);`;
    const said = execFileSync(process.execPath, ["--input-type=module", "--eval", imported], { cwd: workspace.folder });
    expect(String(said)).toBe("true function function\n");
  });
});
