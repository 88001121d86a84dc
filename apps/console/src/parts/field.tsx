import type { ReactNode } from "react";

interface FieldProps {
  label: string;
  hint?: string | undefined;
  isWide?: boolean;
  children: ReactNode;
}

/** A labelled input. */
export const Field = ({ label, hint, isWide = false, children }: FieldProps): ReactNode => (
  <label className={isWide ? "field wide" : "field"}>
    {label}
    {children}
    {hint !== undefined && <small>{hint}</small>}
  </label>
);
