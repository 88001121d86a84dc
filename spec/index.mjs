import document from "./dist/openapi.json" with { type: "json" };

export { document };

/** The level of an `x-evidence`, which is the level alone or an object that has it. */
export const levelOf = (mark) => (typeof mark === "object" ? mark?.level : mark);
