import type { School } from "../school/school.ts";

/** How many sessions are kept; each holds a school, a small one of about a megabyte. The oldest makes room for the next. */
const maxSessions = 100;

/** Schools by the session that a request names; without one, all share the main school. */
export interface Sessions {
  /** Does something with the school of a session, with the main school for null; it stays open meanwhile. */
  withSchool<Result>(id: string | null, work: (school: School) => Promise<Result>): Promise<Result>;
  /** The sessions that are kept. */
  names(): Promise<string[]>;
  close(): Promise<void>;
}

interface Lent {
  school: School;
  giveBack(): void;
}

interface Session {
  opened: Promise<School>;
  /** How many requests are under way in it. */
  lent: number;
  /** Whether it made room for another. */
  isGone: boolean;
}

export function createSessions(main: School, open: (session: string) => Promise<School>): Sessions {
  const sessions = new Map<string, Session>();

  function sessionOf(id: string): Session {
    const known = sessions.get(id);
    if (known) return known;
    const session = { opened: open(id), lent: 0, isGone: false };
    sessions.set(id, session);
    session.opened.catch(() => sessions.delete(id));
    const [oldest] = sessions;
    if (sessions.size > maxSessions && oldest) {
      sessions.delete(oldest[0]);
      oldest[1].isGone = true;
      closeUnused(oldest[1]);
    }
    return session;
  }

  async function lend(id: string | null): Promise<Lent> {
    if (id === null) return { school: main, giveBack: () => {} };
    const session = sessionOf(id);
    session.lent++;
    const giveBack = () => {
      session.lent--;
      closeUnused(session);
    };
    try {
      return { school: await session.opened, giveBack };
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  return {
    async withSchool(id, work) {
      const { school, giveBack } = await lend(id);
      try {
        return await work(school);
      } finally {
        giveBack();
      }
    },
    names: async () => [...sessions.keys()],
    async close() {
      const schools = await Promise.all([...sessions.values()].map(({ opened }) => opened));
      for (const school of [main, ...schools]) await school.close();
    },
  };
}

/** A school that is gone holds its memory until it is closed; the requests under way end before. */
function closeUnused({ opened, lent, isGone }: Session): void {
  if (isGone && lent === 0) void opened.then((school) => school.close()).catch(() => {});
}
