import type { ReactNode } from "react";

/** How well something is known. */
export const Evidence = ({ level }: { level: string }): ReactNode => (
  <span className={`evidence ${level}`} title="How well this is known">
    {level}
  </span>
);
