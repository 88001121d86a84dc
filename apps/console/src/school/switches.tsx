import { Switch } from "@base-ui/react/switch";
import type { ReactNode } from "react";
import { http } from "../control/http.ts";
import { useSteer } from "../control/steer.ts";
import type { SchoolRecord } from "./records.ts";

const both = [
  ["activated_by_school", "The school has authorised it"],
  ["activated_by_integrator", "The integrator has activated it"],
] as const;

/** Whether an API of a school is open; the gates follow at once. */
export function Switches({ integration }: { integration: SchoolRecord }): ReactNode {
  const steer = useSteer();
  const put = (name: (typeof both)[number][0], on: boolean) =>
    http.PUT("/__mock/integrations/{school}/{api_type}", {
      params: { path: { school: Number(integration["school_id"]), api_type: String(integration["api_type_id"]) } },
      body: { [name]: on },
    });
  return (
    <div className="card">
      {both.map(([name, label]) => (
        <p key={name} className="row">
          <Switch.Root
            className="switch"
            aria-label={label}
            checked={integration[name] === true}
            onCheckedChange={(on) =>
              void steer(() => put(name, on), {
                changes: "school",
                done: "The gates follow.",
                undo: () => put(name, !on),
              })
            }
          >
            <Switch.Thumb className="thumb" />
          </Switch.Root>
          {label}
        </p>
      ))}
    </div>
  );
}
