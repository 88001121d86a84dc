/**
 * The schools cannot be read or written just now: the disk is full, the file is held by somebody else, or it cannot be
 * used. What the call was to change is as it was before.
 */
export class StorageError extends Error {
  override name = "StorageError";
  /** What fits as the status of an answer: 507 when there is no room, 503 otherwise. */
  readonly status: 503 | 507;
  /** What failed, in a few words. */
  readonly title: string;

  constructor(status: 503 | 507, title: string, detail: string, cause: unknown) {
    super(detail, { cause });
    this.status = status;
    this.title = title;
  }
}

/** The result codes of SQLite that say that the file is the trouble, and not what was asked: sqlite.org/rescode.html. */
const codes = { busy: 5, readOnly: 8, io: 10, corrupt: 11, full: 13, cannotOpen: 14, noDatabase: 26 };

/** The basic result code of SQLite; the extended ones keep it in their lowest byte. */
const codeOf = (error: unknown): number => ((error as { errcode?: number }).errcode ?? 0) & 0xff;

/** Whether somebody else holds the file. */
export const isBusy = (error: unknown): boolean => codeOf(error) === codes.busy;

/** The same error, or one that says what is wrong with the file. */
export function explained(error: unknown): unknown {
  const { message } = error as Error;
  switch (codeOf(error)) {
    case codes.full:
    case codes.io:
      return new StorageError(
        507,
        "The school's file cannot be written",
        `SQLite says: ${message}. Nothing was changed. Make room on the disk, and try again.`,
        error,
      );
    case codes.busy:
      return new StorageError(
        503,
        "The school's file is in use",
        `SQLite says: ${message}. Nothing was changed. Another process has held the file for too long; try again.`,
        error,
      );
    case codes.readOnly:
    case codes.corrupt:
    case codes.cannotOpen:
    case codes.noDatabase:
      return new StorageError(
        503,
        "The school's file cannot be used",
        `SQLite says: ${message}. Nothing was changed. Look at the file and its folder, or name another with --db.`,
        error,
      );
    default:
      return error;
  }
}
