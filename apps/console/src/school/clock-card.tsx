import { useState } from "react";
import type { ReactNode } from "react";
import { control, http } from "../control/http.ts";
import { useSteer } from "../control/steer.ts";
import { Field } from "../parts/field.tsx";
import { QueryState } from "../parts/query-state.tsx";

/** The day in the school: what is overdue and which days notes may have follows it. */
export function ClockCard(): ReactNode {
  const day = control.useQuery("get", "/__mock/clock", {});
  const [date, setDate] = useState("");
  const steer = useSteer();
  return (
    <section className="card" aria-labelledby="the-day">
      <h2 id="the-day">The day</h2>
      <QueryState query={day}>
        {({ today, follows }) => {
          const set = (to: string) => http.PUT("/__mock/clock", { body: { today: to } });
          const undo = () => set(follows === "now" ? "now" : today);
          return (
            <>
              <p>
                It is <strong>{today}</strong> in the school
                {follows === "now" ? ", as in South Africa." : ", and it stays so."}
              </p>
              <div className="row wrap">
                {[1, 7, 14, 30].map((days) => (
                  <button
                    key={days}
                    type="button"
                    className="button"
                    onClick={() =>
                      void steer(() => http.PUT("/__mock/clock", { body: { days } }), {
                        changes: "school",
                        done: `${days} ${days === 1 ? "day" : "days"} on.`,
                        undo,
                      })
                    }
                  >
                    {days} {days === 1 ? "day" : "days"} on
                  </button>
                ))}
              </div>
              <form
                className="form"
                onSubmit={(event) => {
                  event.preventDefault();
                  void steer(() => set(date), { changes: "school", done: `It is ${date}.`, undo });
                }}
              >
                <Field label="Another day">
                  <input type="date" required value={date} onChange={({ target }) => setDate(target.value)} />
                </Field>
                <div className="wide">
                  <button type="submit" className="button">
                    Set the day
                  </button>
                </div>
              </form>
            </>
          );
        }}
      </QueryState>
    </section>
  );
}
