import type { ReactNode } from "react";
import { problemOf } from "./problem.ts";

interface QueryStateProps<Data> {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  children: (data: Data) => ReactNode;
}

/** What was read, or what is wrong and what to do. What was read once stays when the mock is gone. */
export function QueryState<Data>({ query: { data, error, refetch }, children }: QueryStateProps<Data>): ReactNode {
  if (data !== undefined) return children(data);
  if (error === null || error === undefined) {
    return (
      <p className="empty" role="status">
        Reading…
      </p>
    );
  }
  const { title, detail } = problemOf(error);
  return (
    <div className="empty" role="alert">
      <strong>{title}</strong>
      <p>{detail}</p>
      <button type="button" className="button" onClick={() => void refetch()}>
        Try again
      </button>
    </div>
  );
}
