import { Tabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { href, referenceOf } from "../address/address.ts";
import { Copy } from "../parts/copy.tsx";
import { firstCalls } from "./first-calls.ts";

/** For the first minute: where the API is, how to log in, three calls, and what to look at next. */
export function Start(): ReactNode {
  const { origin } = location;
  return (
    <div className="narrow">
      <h1>A d6 school is open</h1>
      <dl className="pairs big">
        <dt>API</dt>
        <dd className="row wrap">
          <code>{origin}/api</code> <Copy label="Copy address" text={`${origin}/api`} />
        </dd>
        <dt>Login</dt>
        <dd>
          <code>demo</code> / <code>demo</code>
        </dd>
        <dt>Schools</dt>
        <dd>
          1000 is activated, 1201 waits to be activated, 1202 has not authorised you.{" "}
          <a href={href("school", ["integrations"])}>Change that</a>
        </dd>
      </dl>
      <h2>Three calls to copy</h2>
      <Tabs.Root defaultValue="curl">
        <Tabs.List className="tabs" aria-label="Language">
          {firstCalls.map(({ language }) => (
            <Tabs.Tab key={language} value={language} className="tab">
              {language}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {firstCalls.map(({ language, calls }) => (
          <Tabs.Panel key={language} value={language} className="stack">
            {calls(origin).map(({ does, code }) => (
              <section key={does} className="body">
                <div className="row between">
                  <h3>{does}</h3>
                  <Copy label="Copy" text={code} />
                </div>
                <pre tabIndex={0} role="region" aria-label={`${does}, in ${language}`}>
                  {code}
                </pre>
              </section>
            ))}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
      <h2>What to look at next</h2>
      <ul className="next">
        <li>
          <a href={href("requests")}>Requests</a> shows each call while it happens, and why it was answered so.
        </li>
        <li>
          <a href={href("operations")}>Operations</a> lets an operation fail, wait or answer something else.
        </li>
        <li>
          <a href={href("school")}>School</a> has the records, the day, and states to go back to.
        </li>
        <li>
          <a href={href("quirks")}>Quirks</a> are what the pages of the vendor and live use disagree on.
        </li>
        <li>
          <a href={referenceOf()}>Reference</a> is the contract, with a way to try each operation on this mock.
        </li>
      </ul>
    </div>
  );
}
