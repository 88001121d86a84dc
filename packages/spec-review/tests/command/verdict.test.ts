import { describe, expect, it } from "vitest";

import { CHANNEL_NARROWED, NOTE_WIDENED, ORDERS, SPLIT_ORDERS, ordersWith } from "../orders.ts";
import { type Outcome, Workspace } from "../workspace.ts";

function compare(base: string, head: string): Promise<Outcome> {
  return new Workspace({ "base.yaml": base, "head.yaml": head }).review(["base.yaml", "head.yaml"]);
}

describe("the verdict on two files", () => {
  it("is breaking with exit code 1 when a response may leave a property out and a request needs another parameter", async () => {
    const { code, stdout, stderr } = await compare(
      ORDERS,
      ordersWith("required: [id]", "required: []").replace("in: query, d", "in: query, required: true, d"),
    );
    expect(stdout).toContain("## Spec review: 2 breaking\n");
    expect(stdout).toContain("`required-widened`");
    expect(stdout).toContain("`parameter-became-required`");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  });

  it("is compatible with exit code 0 when a response says more and words change", async () => {
    const { code, stdout } = await compare(ORDERS, NOTE_WIDENED.replace("All orders", "Every order"));
    expect(stdout).toContain("## Spec review: 1 compatible, 1 documentation\n");
    expect(stdout).toContain("`Order`: `gift` was added.");
    expect(stdout).toContain("`summary` changed.");
    expect(code).toBe(0);
  });

  it("finds nothing when a document is split into files", async () => {
    const workspace = new Workspace({ ...SPLIT_ORDERS, "orders.yaml": ORDERS });
    const { code, stdout } = await workspace.review(["orders.yaml", "spec/openapi.yaml"]);
    expect(stdout).not.toContain("### Breaking");
    expect(code).toBe(0);
  });
});

describe("the report on two files", () => {
  it("gives rule, sentence, place on both sides, and the values", async () => {
    const { code, stdout } = await compare(ORDERS, CHANNEL_NARROWED);
    expect(code).toBe(1);
    expect(stdout).toBe(`<!-- d6-spec-review -->
## Spec review: 1 breaking

From \`base.yaml\` to \`head.yaml\`. **Cannot land yet:** 1 breaking change not accepted.

| who notices | what |
| --- | --- |
| **client users** | other types: \`body.channel\` |

### Breaking: a client that kept to the base document can stop working

**\`placeOrder\`** \`POST /orders\`

- **\`body.channel\`: no longer allows \`store\`.** A request that the base document allows can be refused now.  
  *Instead:* Keep accepting the value, and mark it as deprecated in the description.  
  <sub>\`enum-narrowed\` · \`ad4e281bf549\` · base \`base.yaml:37\` → head \`head.yaml:37\`</sub>

  \`\`\`diff
  - channel?: "web" | "app" | "store"
  + channel?: "web" | "app"
  \`\`\`

`);
  });

  it("names the file of a split document that a change is in", async () => {
    const schema = "spec/schemas/Order.yaml";
    const workspace = new Workspace({ ...SPLIT_ORDERS, "orders.yaml": ORDERS });
    workspace.write({ [schema]: workspace.read(schema).replace("id: { type: string }", "id: { type: integer }") });
    const { code, stdout } = await workspace.review(["orders.yaml", "spec/openapi.yaml"]);
    expect(stdout).toContain("head `spec/schemas/Order.yaml:4`");
    expect(code).toBe(1);
  });

  it("is the same bytes on a second run and never shows an absolute path", async () => {
    const workspace = new Workspace({ "base.yaml": ORDERS, "elsewhere/head.yaml": CHANNEL_NARROWED, "here/x": "" });
    const args = [workspace.path("base.yaml"), workspace.path("elsewhere/head.yaml")];
    const [first, second] = [await workspace.review(args, "here"), await workspace.review(args, "here")];
    expect(first.stdout).toBe(second.stdout);
    expect(first.stdout).toContain("From `base.yaml` to `head.yaml`.");
    expect(first.stdout).not.toContain("spec-review-test-");
  });
});
