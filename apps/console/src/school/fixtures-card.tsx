import { useState } from "react";
import type { ReactNode } from "react";
import { steeringFetch, http } from "../control/http.ts";
import { useSteer } from "../control/steer.ts";
import { Question } from "../parts/question.tsx";
import { save } from "../parts/save.ts";

const path = "/__mock/fixtures";

/** The whole school as a file, out and in. */
export function FixturesCard(): ReactNode {
  const [file, setFile] = useState<File>();
  const steer = useSteer();
  async function keep(type: "yaml" | "json"): Promise<void> {
    const answer = await steeringFetch(new Request(path, { headers: { accept: `application/${type}` } }));
    save(await answer.text(), `school.${type}`);
  }
  async function load(): Promise<void> {
    const type = /\.ya?ml$/i.test(file!.name) ? "application/yaml" : "application/json";
    const body = await file!.text();
    // The text goes as it is: the mock reads both, and names the place where something is wrong.
    await steer(
      () =>
        http.POST(path, {
          headers: { "content-type": type },
          body: body as unknown as { format: string; schools: Record<string, never>[] },
          bodySerializer: () => body,
        }),
      { changes: "school", done: `The school is that of ${file!.name}.` },
    );
  }
  return (
    <section className="card" aria-labelledby="fixtures">
      <h2 id="fixtures">The school as a file</h2>
      <p>All schools with their records and the day. The same file works as d6-mock --data school.yaml.</p>
      <div className="row wrap">
        <button type="button" className="button" onClick={() => void keep("yaml")}>
          Save as YAML
        </button>
        <button type="button" className="button" onClick={() => void keep("json")}>
          Save as JSON
        </button>
      </div>
      <div className="row wrap">
        <input
          type="file"
          aria-label="A file with a school"
          accept=".yaml,.yml,.json"
          onChange={({ target }) => setFile(target.files?.[0])}
        />
        <Question
          button={
            <button type="button" className="button" disabled={!file}>
              Load…
            </button>
          }
          title={`Load ${file?.name ?? "the file"}?`}
          text="The whole school is replaced by it. Keep a snapshot first if you want to come back."
          does="Load"
          onYes={() => void load()}
        />
      </div>
    </section>
  );
}
