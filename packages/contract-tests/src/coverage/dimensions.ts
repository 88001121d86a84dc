/** What coverage is measured in, with the level of the TCL scale to which each belongs; 0 stands outside of the scale. */
export const dimensions = {
  paths: { level: 1, title: "Paths" },
  operations: { level: 2, title: "Operations" },
  contentTypes: { level: 3, title: "Content types, in and out" },
  parameters: { level: 4, title: "Parameters" },
  statusClasses: { level: 4, title: "Classes of statuses" },
  parameterValues: { level: 5, title: "Values of enums and booleans, in parameters and bodies" },
  statuses: { level: 5, title: "Statuses" },
  responseProperties: { level: 6, title: "Properties of answers" },
  flows: { level: 7, title: "Flows" },
  absences: { level: 0, title: "Optional parameters left out" },
  requestProperties: { level: 0, title: "Properties of requests" },
  responseHeaders: { level: 0, title: "Headers of answers" },
  outcomes: { level: 0, title: "Outcomes of the client" },
} as const;

export type Dimension = keyof typeof dimensions;

/** Names of things, by dimension. */
export type Items = Record<Dimension, Set<string>>;

export const dimensionNames = Object.keys(dimensions) as Dimension[];

export const noItems = (): Items =>
  Object.fromEntries(dimensionNames.map((name) => [name, new Set<string>()])) as unknown as Items;
