import { useQueryClient } from "@tanstack/react-query";
import { useNotices } from "../parts/notices.tsx";
import { changed } from "./changes.ts";
import { problemOf } from "../parts/problem.ts";
import type { Part } from "./tabs.ts";

interface Answered<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

export interface Doing {
  /** What changes by it. */
  changes: Part;
  /** What to say when it is done. */
  done?: string | undefined;
  /** Takes it back. */
  undo?: (() => Promise<Answered<unknown>>) | undefined;
}

/** Does something to the mock, and says that it is done, or why it is not. Undefined where it is not. */
export type Steer = <Data>(
  work: () => Promise<Answered<Data>>,
  doing: Doing,
) => Promise<{ data: Data | undefined } | undefined>;

export function useSteer(): Steer {
  const queries = useQueryClient();
  const notices = useNotices();
  const steer: Steer = async (work, { changes, done, undo }) => {
    try {
      const { data, error, response } = await work();
      if (!response.ok) throw error;
      changed(queries, changes);
      if (done !== undefined)
        notices.done(done, undo && (() => void steer(undo, { changes, done: "It is as it was." })));
      return { data };
    } catch (error) {
      const { title, detail } = problemOf(error);
      notices.failed(title, detail);
      return undefined;
    }
  };
  return steer;
}
