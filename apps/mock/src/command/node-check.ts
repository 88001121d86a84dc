import { tooOld } from "./node-version.ts";

// An older Node would fail at something that it lacks, far from the cause.
if (tooOld !== undefined) throw new Error(tooOld);
