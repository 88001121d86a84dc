/** What the contract says at one place of a body. */
export interface Place {
  readonly types?: readonly string[];
  /** What a string matches. */
  readonly pattern?: RegExp;
  /** The values of an enumeration, as text. */
  readonly values?: readonly string[];
  /** The types whose values are not of the enumeration. */
  readonly open?: readonly string[];
  readonly sensitive?: true;
  readonly fields?: { readonly [name: string]: Place };
  readonly items?: Place;
  /** In which order rows come, and by which of their fields. */
  readonly order?: { readonly by: string; readonly direction: "ascending" | "descending" };
}

/** What the contract says of the bodies of an operation. */
export interface OperationPlaces {
  readonly arguments: readonly string[];
  readonly request?: Place;
  readonly responses: { readonly [status: number]: Place };
}
