type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A value once for each of its leaves, with that leaf replaced by one of a type that nothing in the contract has. */
export function* spoilt(value: unknown): Generator {
  yield* spoil(value as Json);
}

function* spoil(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const bad of spoil(item)) yield value.with(index, bad);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) for (const bad of spoil(item)) yield { ...value, [key]: bad };
  } else {
    yield [[value]];
  }
}
