/** What Ajv generates: says whether a value fits, and leaves behind what did not. */
export interface Check {
  (value: unknown): boolean;
  errors?: Violation[] | null;
}

/** A violation as Ajv tells it. The generator sees to it that none holds anything of the value. */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
