/** Whether a database is a PostgreSQL server rather than a file. */
export const isPostgres = (db: string): boolean => /^postgres(ql)?:\/\//i.test(db);

/** An address for people to read: without its password, and without options. */
export function shownAddress(db: string): string {
  const { username, host, pathname } = readAddress(db);
  return `postgres://${username === "" ? "" : `${username}@`}${host}${pathname}`;
}

/**
 * Reads an address. One that is refused is not repeated: what stands at the wrong place may be a part of a password.
 *
 * @throws RangeError that says what is expected.
 */
export function readAddress(db: string): URL {
  const url = URL.parse(db);
  // A sign of a password that is not written as it has to be leads to another host or database.
  const isClear = /^postgres(ql)?:\/\/[^/?#@]*@?[^/?#@]+\/[^@#/]+$/i.test(db) && isEncoded(url?.password ?? "%");
  if (url && isClear) return url;
  throw new RangeError(
    "The address of the database cannot be read, expected postgres://user:password@host/database; in a password, signs such as @ / # ? and % are written as %40 %2F %23 %3F and %25.",
  );
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
