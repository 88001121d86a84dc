import type { ReactNode } from "react";
import { useNotices } from "./notices.tsx";

interface CopyProps {
  text: string | (() => string | Promise<string>);
  label: string;
}

/** A button that copies a text. */
export function Copy({ text, label }: CopyProps): ReactNode {
  const notices = useNotices();
  async function copy(): Promise<void> {
    try {
      await write(typeof text === "string" ? text : await text());
      notices.done("Copied.");
    } catch (error) {
      notices.failed("It cannot be copied", error instanceof Error ? error.message : String(error));
    }
  }
  return (
    <button type="button" className="button" onClick={() => void copy()}>
      {label}
    </button>
  );
}

/** Pages of other machines have no clipboard without TLS; there the old way is left. */
async function write(text: string): Promise<void> {
  const { clipboard } = navigator as Partial<Navigator>;
  if (clipboard) return clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const isDone = document.execCommand("copy");
  area.remove();
  if (!isDone) throw new Error("The browser does not let the page copy. Select the text instead.");
}
