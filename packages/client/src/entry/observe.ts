export { observe } from "../extras/observing/observe.ts";
export type { ObserveOptions, Observer } from "../extras/observing/observe.ts";
export { nameFrom } from "../extras/observing/words.ts";
export type { Word } from "../extras/observing/words.ts";
export { readShapes } from "../extras/observing/read-shapes.ts";
export type * from "../extras/observing/shapes.ts";
