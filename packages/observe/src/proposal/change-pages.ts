import { isMap } from "yaml";
import type { YAMLMap } from "yaml";
import type { Difference } from "../findings/difference.ts";
import type { ContractFiles } from "./contract-files.ts";
import { markObserved } from "./mark.ts";

interface Remark {
  readonly file: string;
  /** The field of the record, where the file is one. */
  readonly field?: string;
  readonly text: string;
}

const meta = "components/schemas/PageMeta.yaml";
/** Where the contract says how pages and `reverse_order` work, and what is to be added there. */
const remarks: Readonly<Record<string, Remark>> = {
  aboveLimit: { file: meta, field: "limit", text: "In live use a page held more rows." },
  anotherLimit: { file: "components/parameters/Limit.yaml", text: "In live use a page had another size than this." },
  cursorBehindShortPage: {
    file: meta,
    field: "next_cursor",
    text: "In live use it also came behind a page that was not full.",
  },
  sameCursor: {
    file: meta,
    field: "next_cursor",
    text: "In live use it also was the cursor of the page itself: who reads on must notice.",
  },
  "reverse order": {
    file: "components/parameters/ReverseOrder.yaml",
    text: "In live use it did not turn every list round.",
  },
};

/** Adds a remark where the contract says of pages and of `reverse_order` what did not hold. */
export function changePages(contract: ContractFiles, differences: readonly Difference[]): void {
  for (const name of new Set(differences.map(({ kind, page }) => page ?? kind))) {
    const remark = remarks[name];
    const document = remark && contract.yaml(remark.file);
    const node = remark?.field ? document?.getIn(["properties", remark.field]) : document?.contents;
    if (!remark || !document || !isMap(node)) continue;
    addSentence(node, remark.text);
    markObserved(document, node, contract.cite());
  }
}

function addSentence(node: YAMLMap, text: string): void {
  const description = (node.get("description") as string | undefined) ?? "";
  if (!description.includes(text)) node.set("description", `${description} ${text}`.trim());
}
