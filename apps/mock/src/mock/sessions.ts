import type { School } from "../school/school.ts";

/** The header by which test workers keep out of each other's way. */
export const sessionHeader = "X-Mock-Session";

/** How many sessions are kept; each holds a school, a small one of about a megabyte. The oldest makes room for the next. */
const maxSessions = 100;

/** Schools by the session that a request names; without one, all share the main school. */
export interface Sessions {
  /** The school of a session by its name; the main school without one. */
  of(id: string | null): Promise<School>;
  close(): Promise<void>;
}

export function createSessions(main: School, open: () => Promise<School>): Sessions {
  const schools = new Map<string, Promise<School>>();
  return {
    async of(id) {
      if (id === null || id === "") return main;
      const known = schools.get(id);
      if (known) return known;
      const opened = open();
      schools.set(id, opened);
      const [oldest] = schools.keys();
      if (schools.size > maxSessions && oldest !== undefined) {
        // A request may still be under way at the school that goes: it ends with its last reference.
        schools.delete(oldest);
      }
      return opened;
    },
    async close() {
      for (const school of [main, ...(await Promise.all(schools.values()))]) await school.close();
    },
  };
}
