import { createRequire } from "node:module";

/**
 * Loads what invents bodies. Prism's mocker has loaded it already; in the published package it is by far the largest part
 * and stands in a chunk of its own, so that the build puts another file in the place of this one.
 */
export const loadGenerators = (): Promise<void> => Promise.resolve();

/** Lets faker begin at a seed, or anywhere. It is Prism's, and Prism's own seed does not reach it. */
export function seedFaker(seed: string | undefined): void {
  const ours = createRequire(import.meta.url);
  const { faker } = createRequire(ours.resolve("@stoplight/prism-http/package.json"))("@faker-js/faker") as Fakers;
  faker.seed(seed === undefined ? undefined : [...Buffer.from(seed)]);
}

interface Fakers {
  faker: { seed(seed: number[] | undefined): void };
}
