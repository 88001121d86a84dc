/** A mutant that no test noticed. */
export interface Survivor {
  file: string;
  mutatorName: string;
  line: string;
  replacement: string;
}

/** Why a survivor may live. */
export function explain(_survivor: Survivor): string {
  return "Not explained yet.";
}
