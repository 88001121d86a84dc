/** A finding of the linter. */
export interface Problem {
  readonly severity: "error" | "warn";
  readonly rule: string;
  readonly message: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** JSON pointer in the file; undefined when the problem is the whole file's. */
  readonly pointer: string | undefined;
  /** Whether the base does not have it; only then it fails the review. */
  readonly isNew: boolean;
}
