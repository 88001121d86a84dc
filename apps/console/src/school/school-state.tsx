import type { ReactNode } from "react";
import { ClockCard } from "./clock-card.tsx";
import { FixturesCard } from "./fixtures-card.tsx";
import { ResetCard } from "./reset-card.tsx";
import { SnapshotsCard } from "./snapshots-card.tsx";

/** The day, states to go back to, the whole school as a file, and how it was at the start. */
export const SchoolState = (): ReactNode => (
  <div className="narrow">
    <ClockCard />
    <SnapshotsCard />
    <FixturesCard />
    <ResetCard />
  </div>
);
