import { StorageError } from "../storage-error.ts";

/** The classes of errors that say that the server is the trouble, and not what was asked: postgresql.org/docs/current/errcodes-appendix.html. */
const gone = /^(08|57P|58|XX|28|3D|F0|53300)/;
const full = /^53/;
const busy = new Set(["40001", "40P01", "55P03", "57014", "25P03"]);

/** The same error, or one that says what is wrong with the server. */
export function explained(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StorageError) return error;
  const code = (error as { code?: unknown }).code;
  const isState = typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && "severity" in error;
  if (isState && busy.has(code)) {
    const detail = `PostgreSQL says: ${error.message}. Nothing was changed. Others have held the records for too long; try again.`;
    return new StorageError(503, "The school's database is in use", detail, error);
  }
  if (isState && full.test(code) && !gone.test(code)) {
    const detail = `PostgreSQL says: ${error.message}. Nothing was changed. Make room for the server, and try again.`;
    return new StorageError(507, "The school's database cannot be written", detail, error);
  }
  // Whatever has no code of PostgreSQL is a connection that cannot be made, or was lost.
  if (isState ? gone.test(code) : isOfConnection(error)) {
    const said = error.message === "" ? String(code) : error.message;
    const detail = `PostgreSQL does not answer: ${said}. The mock goes on when it does. What was asked may not be done; try again.`;
    return new StorageError(503, "The school's database cannot be reached", detail, error);
  }
  return error;
}

const network = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
  "EACCES",
]);

/** Errors of pg without a code speak of the connection in their words alone. */
function isOfConnection(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined && network.has(code)) return true;
  // An address that resolves to several gathers what each of them said.
  if (error instanceof AggregateError) return error.errors.some((one) => one instanceof Error && isOfConnection(one));
  return /connection|not queryable|timeout exceeded|client was closed|SASL|SSL/i.test(error.message);
}
