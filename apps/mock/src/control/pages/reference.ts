import { referenceFiles } from "./addresses.ts";
import { builtReference, withoutReference } from "./built.ts";
import { policy } from "./console.ts";
import { site } from "./site.ts";

/** The contract as a page. What draws it writes style elements; in everything else its policy is the console's. */
export const referenceSite = site({
  name: "reference",
  folder: builtReference,
  filesAt: referenceFiles,
  policy: policy.map((rule) => (rule === "style-src 'self'" ? `${rule} 'unsafe-inline'` : rule)),
  missing: withoutReference,
});
