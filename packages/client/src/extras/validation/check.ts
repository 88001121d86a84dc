/**
 * What Ajv generates: says whether a value fits, and leaves behind what did not. It may stop once it has found `most`
 * violations; some more can be among what it leaves.
 */
export interface Check {
  (value: unknown, context?: { readonly most: number }): boolean;
  errors?: Violation[] | null;
}

/** A violation as Ajv tells it. The generator sees to it that none holds anything of the value. */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
