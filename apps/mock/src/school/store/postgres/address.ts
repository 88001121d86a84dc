/** Whether a database is a PostgreSQL server rather than a file. */
export const isPostgres = (db: string): boolean => /^postgres(ql)?:\/\//i.test(db);

/**
 * An address without its password, for people to read: the host and the name of the database, and nothing that could be a secret
 * where the rest cannot be told apart.
 */
export function shownAddress(db: string): string {
  const url = URL.parse(db);
  if (!url) return "postgres://…";
  const user = url.username === "" ? "" : `${url.username}@`;
  return `postgres://${user}${url.host}${url.pathname}`;
}

/**
 * Refuses what is no address, without repeating it: it may hold a password.
 *
 * @throws RangeError that says what is expected.
 */
export function checkAddress(db: string): void {
  const url = URL.parse(db);
  if (url && url.pathname.length > 1) return;
  throw new RangeError(
    `The address of the database ${url ? "names no database" : "cannot be read"}, expected postgres://user:password@host/database, where signs such as @, / and # of the password are written as %40, %2F and %23.`,
  );
}
