import type { ListedQuirk } from "@d6-integrate/mock/control";
import { useState } from "react";
import type { ReactNode } from "react";
import { href } from "../address/address.ts";
import { control, http } from "../control/http.ts";
import { useSteer } from "../control/steer.ts";
import { Evidence } from "../parts/evidence.tsx";
import { QueryState } from "../parts/query-state.tsx";

/** What the vendor's pages and live use disagree on; each can be chosen. */
export function Quirks(): ReactNode {
  const quirks = control.useQuery("get", "/__mock/quirks", {});
  return (
    <div className="narrow">
      <h1>Quirks</h1>
      <p>
        Where the vendor's pages and live use disagree, or nobody has shown what happens, the mock can do either. The
        first choice is what it does by itself.
      </p>
      <QueryState query={quirks}>
        {(all) => all.map((quirk) => <QuirkCard key={`${quirk.name} ${quirk.chosen}`} quirk={quirk} />)}
      </QueryState>
    </div>
  );
}

function QuirkCard({ quirk }: { quirk: ListedQuirk }): ReactNode {
  const { name, about, chosen, choices, operations, pages } = quirk;
  const steer = useSteer();
  const choose = (choice: string) => http.PUT("/__mock/quirks", { body: { [name]: choice } });
  const change = (choice: string) =>
    void steer(() => choose(choice), {
      changes: "quirks",
      done: `${name} is ${choice}.`,
      undo: () => choose(chosen),
    });
  const isNumber = choices.every((choice) => /^\d+$/.test(choice.name)) && choices.length === 1;
  return (
    <section className="card" aria-labelledby={`quirk-${name}`}>
      <h2 id={`quirk-${name}`}>
        {name} {chosen !== choices[0]?.name && <span className="count">changed</span>}
      </h2>
      <p>{about}.</p>
      {isNumber ? (
        <NumberChoice name={name} chosen={chosen} says={choices[0]!} onChange={change} />
      ) : (
        <fieldset className="choices">
          <legend className="hidden">{about}</legend>
          {choices.map((choice) => (
            <label key={choice.name} className="choice">
              <input type="radio" name={name} checked={choice.name === chosen} onChange={() => change(choice.name)} />
              <span>
                <code>{choice.name}</code> <Evidence level={choice.evidence} /> {choice.says}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <details>
        <summary>
          {operations.length} {operations.length === 1 ? "operation" : "operations"}, {pages.length}{" "}
          {pages.length === 1 ? "page" : "pages"}
        </summary>
        <p className="row wrap">
          {operations.map((id) => (
            <a key={id} href={href("operations", [id])}>
              {id}
            </a>
          ))}
        </p>
        <ul>
          {pages.map((page) => (
            <li key={page}>
              <a href={page} target="_blank" rel="noreferrer">
                {page}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface NumberChoiceProps {
  name: string;
  chosen: string;
  says: ListedQuirk["choices"][number];
  onChange: (choice: string) => void;
}

function NumberChoice({ name, chosen, says, onChange }: NumberChoiceProps): ReactNode {
  const [text, setText] = useState(chosen);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(text);
      }}
    >
      <p>
        <Evidence level={says.evidence} /> {says.says}
      </p>
      <div className="row">
        <input
          type="number"
          min={0}
          required
          aria-label={name}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="button" disabled={text === chosen}>
          Set
        </button>
      </div>
    </form>
  );
}
