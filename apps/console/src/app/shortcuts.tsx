import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { go, href, referenceOf } from "../address/address.ts";
import { Window } from "../parts/window.tsx";
import { views } from "./views.ts";

const key = "d6-mock-shortcuts";
const referenceKey = String(views.length + 1);

/** Keys of one sign. They rest while one writes, and can be switched off. */
export function Shortcuts(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [isOn, setOn] = useState(() => localStorage.getItem(key) !== "off");
  useEffect(() => {
    if (!isOn) return undefined;
    function press(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const view = views[Number(event.key) - 1];
      if (event.key === "?") setOpen(true);
      else if (view) go(href(view.path));
      else if (event.key === referenceKey) location.assign(referenceOf());
      else if (event.key !== "/") return;
      else document.querySelector<HTMLInputElement>("input[type=search]")?.focus();
      event.preventDefault();
    }
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [isOn]);
  return (
    <footer className="foot">
      <button type="button" className="button quiet" onClick={() => setOpen(true)}>
        Keys
      </button>
      <Window title="Keys" isOpen={isOpen} onClose={() => setOpen(false)}>
        <dl className="pairs">
          <dt>/</dt>
          <dd>Search</dd>
          <dt>↑ ↓</dt>
          <dd>The entry above or below, in a list</dd>
          <dt>Esc</dt>
          <dd>Close what is open</dd>
          {views.map(({ name }, index) => [<dt key={`${name} key`}>{index + 1}</dt>, <dd key={name}>{name}</dd>])}
          <dt>{referenceKey}</dt>
          <dd>Reference</dd>
          <dt>?</dt>
          <dd>This list</dd>
        </dl>
        <label className="check">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => {
              setOn(target.checked);
              localStorage.setItem(key, target.checked ? "on" : "off");
            }}
          />
          Keys of one sign are on
        </label>
      </Window>
    </footer>
  );
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
