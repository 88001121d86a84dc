/** Why a breaking change may land: the vendor always did so, nobody has it yet, or the vendor changed it. */
export const REASONS = ["correction", "never-released", "vendor-change"] as const;

/** An entry of the file of accepted changes. */
export interface Acceptance {
  readonly rule: string;
  /** The fingerprint in the report. */
  readonly fingerprint: string;
  readonly reason: (typeof REASONS)[number];
  /** Evidence for the reason: what shows that it is so. */
  readonly evidence: string;
  /** Who accepted it. */
  readonly by: string;
  /** The last day on which it counts, as YYYY-MM-DD. */
  readonly expires: string;
  /** Where the entry is, as `spec/accepted-changes.yaml:3`. */
  readonly place: string;
}
