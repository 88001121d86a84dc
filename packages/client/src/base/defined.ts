/** A copy without what is undefined, which is as good as left out. */
export function defined<Values extends object>(values: Values | undefined): Given<Values> {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined)) as Given<Values>;
}

type Given<Values> = { [Name in keyof Values]: Exclude<Values[Name], undefined> };
