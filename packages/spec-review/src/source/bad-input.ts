/**
 * The comparison cannot be made: a document, a git reference, a flag or the engine's report is not what it should be.
 * The message says what failed, what was expected, what came and what to do; the command exits with 2.
 */
export class BadInput extends Error {
  override readonly name = "BadInput";
  /** Whether all that is wrong is that a file is not there. */
  readonly isMissing: boolean;

  constructor(message: string, { isMissing = false, ...options }: ErrorOptions & { isMissing?: boolean } = {}) {
    super(message, options);
    this.isMissing = isMissing;
  }
}
