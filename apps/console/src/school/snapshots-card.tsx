import { useState } from "react";
import type { ReactNode } from "react";
import { control, http } from "../control/http.ts";
import { useSteer } from "../control/steer.ts";
import { Question } from "../parts/question.tsx";
import { QueryState } from "../parts/query-state.tsx";
import { moment } from "../parts/times.ts";

/** Named states of the school to go back to. */
export function SnapshotsCard(): ReactNode {
  const snapshots = control.useQuery("get", "/__mock/snapshots", {});
  const [name, setName] = useState("");
  const steer = useSteer();
  const at = (named: string) => ({ params: { path: { name: named } } });
  return (
    <section className="card" aria-labelledby="snapshots">
      <h2 id="snapshots">Snapshots</h2>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void steer(() => http.PUT("/__mock/snapshots/{name}", at(name)), {
            changes: "school",
            done: `The state is kept as ${name}.`,
          }).then((done) => done && setName(""));
        }}
      >
        <input
          aria-label="Name of the snapshot"
          placeholder="before-payment"
          required
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" className="button">
          Keep the present state
        </button>
      </form>
      <QueryState query={snapshots}>
        {(all) =>
          all.length === 0 ? (
            <p className="quiet-text">None is kept yet.</p>
          ) : (
            <ul className="rules">
              {all.map((snapshot) => (
                <li key={snapshot.name} className="rule">
                  <span className="grow">
                    <strong>{snapshot.name}</strong>{" "}
                    <small>
                      kept {moment(snapshot.kept)}, the day was {snapshot.today}
                    </small>
                  </span>
                  <Question
                    button={
                      <button type="button" className="button" aria-label={`Restore ${snapshot.name}`}>
                        Restore…
                      </button>
                    }
                    title={`Go back to ${snapshot.name}?`}
                    text="What was changed in the school since then is lost, unless you keep the present state first."
                    does="Restore"
                    onYes={() =>
                      void steer(() => http.POST("/__mock/snapshots/{name}/restore", at(snapshot.name)), {
                        changes: "school",
                        done: `The school is as in ${snapshot.name}.`,
                      })
                    }
                  />
                  <Question
                    button={
                      <button type="button" className="button quiet" aria-label={`Forget ${snapshot.name}`}>
                        ×
                      </button>
                    }
                    title={`Forget ${snapshot.name}?`}
                    text="It cannot be undone. The school itself stays as it is."
                    does="Forget"
                    onYes={() =>
                      void steer(() => http.DELETE("/__mock/snapshots/{name}", at(snapshot.name)), {
                        changes: "school",
                      })
                    }
                  />
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </section>
  );
}
