/** What the contract says at one place of a body. */
export interface Place {
  readonly types?: readonly string[];
  /** What a string matches. */
  readonly pattern?: RegExp;
  /** The values of an enumeration, as text. */
  readonly values?: readonly string[];
  readonly sensitive?: true;
  /** The field that tells records apart. */
  readonly key?: string;
  readonly fields?: { readonly [name: string]: Place };
  readonly items?: Place;
}

/** What the contract says of the bodies of an operation. */
export interface OperationPlaces {
  readonly arguments: readonly string[];
  readonly request?: Place;
  readonly responses: { readonly [status: number]: Place };
}
