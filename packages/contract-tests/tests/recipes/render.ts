import { Window } from "happy-dom";
import type { ReactNode } from "react";
import { onTestFinished } from "vitest";

/** Renders a component into a page without a browser; gives what reads its text. */
export async function render(component: ReactNode): Promise<() => string> {
  const window = new Window({ url: "http://127.0.0.1/" });
  Object.assign(globalThis, { window, document: window.document });
  // It looks for the page when it is loaded.
  const { createRoot } = await import("react-dom/client");
  const element = window.document.createElement("div");
  const root = createRoot(element as unknown as Parameters<typeof createRoot>[0]);
  onTestFinished(async () => {
    root.unmount();
    await window.happyDOM.close();
    Reflect.deleteProperty(globalThis, "window");
    Reflect.deleteProperty(globalThis, "document");
  });
  root.render(component);
  return () => element.textContent;
}
