import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus, xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

/** Chance that repeats itself: the same number gives the same draws. */
export interface Random {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  pick<Item>(list: readonly Item[]): Item;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  /** Where it is, to go on from there. */
  state(): readonly number[];
}

export function createRandom(seed: number | readonly number[]): Random {
  const generator = typeof seed === "number" ? xoroshiro128plus(seed) : xoroshiro128plusFromState(seed);
  const int = (from: number, to: number) => uniformInt(generator, from, to);
  return {
    int,
    pick: (list) => list[int(0, list.length - 1)]!,
    chance: (percent) => int(1, 100) <= percent,
    state: () => generator.getState(),
  };
}
