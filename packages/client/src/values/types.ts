/** A record of the wire with other types for some fields. Null stays possible where it was. */
export type Normalized<Wire, Changed> = {
  [Name in keyof Wire]: Name extends keyof Changed ? Changed[Name] | Extract<Wire[Name], null> : Wire[Name];
};

/** The declared responses of an operation with another body for the successes. */
export type WithOutput<Responses, Output> = {
  [Status in keyof Responses]: Status extends 200 | 201 | 202 | 203
    ? { content: { "application/json": Output } }
    : Responses[Status];
};
