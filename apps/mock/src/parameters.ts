/** The value of a parameter, in the type that the contract gives it. */
export type Value = string | number | boolean | Value[];
