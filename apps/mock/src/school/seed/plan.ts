/** Which schools there are, and how large. */
export interface SchoolPlan {
  id: number;
  name: string;
  shortName: string;
  kind: "primary" | "high";
  authorised: boolean;
  activated: boolean;
  telephone: string;
  /** How many current learners the generated families have. */
  learners: number;
  /** The school whose families, staff and so on it has as well; it draws its own without one. */
  sameAs: number | undefined;
  /** Whether generated families have notes and promises; the samples' own notes stand alone otherwise. */
  notes: boolean;
}

/** `small` starts at once, `large` is a school of the size seen in live use, and `huge` shows what grows with a school. */
export type Size = keyof typeof learnersIn;

export interface SeedOptions {
  /** Another number makes other families; the same number makes the same ones. */
  seed: number;
  size: Size;
  /** How many schools stand beside the three of the samples. */
  schools: number;
}

/** The most schools that may be asked for; a thousand take some seconds to draw. */
export const maxSchools = 1000;

/** The largest seed: beyond it, numbers would repeat each other's families. */
export const maxSeed = 2_147_483_647;

/** Fills in what is not given, and throws a RangeError that says what is wrong. */
export function checkedSeed({ seed = 1, size = "small", schools = 0 }: Partial<SeedOptions>): SeedOptions {
  if (!Number.isInteger(seed) || seed < 0 || seed > maxSeed) {
    throw new RangeError(`The seed is ${seed}, expected a whole number from 0 to ${maxSeed}.`);
  }
  if (!Object.hasOwn(learnersIn, size))
    throw new RangeError(`The size is ${JSON.stringify(size)}, expected ${Object.keys(learnersIn).join(", ")}.`);
  if (!Number.isInteger(schools) || schools < 0 || schools > maxSchools) {
    throw new RangeError(`The number of schools is ${schools}, expected 0 to ${maxSchools}.`);
  }
  return { seed, size, schools };
}

const learnersIn = { small: 24, large: 1300, huge: 5000 };

/**
 * How many schools beside those of the samples have families of their own. Those after them have the families of the first
 * again: to draw a thousand schools would take twice the time.
 */
export const ownFamilies = 100;

/** The id of the first school beside those of the samples. */
export const firstExtraSchool = 1301;

/**
 * The schools 1000 (authorised and activated), 1201 (waits to be activated) and 1202 (has not authorised), and after them
 * as many activated ones as asked for. The size is that of school 1000 alone; the others are small.
 */
export function planSchools({ size, schools }: SeedOptions): SchoolPlan[] {
  const small = {
    authorised: true,
    activated: false,
    telephone: "0000000000",
    learners: learnersIn.small,
    notes: false,
    sameAs: undefined,
  };
  return [
    {
      ...small,
      id: 1000,
      name: "d6+ Primary School",
      shortName: "d6primary",
      kind: "primary",
      activated: true,
      telephone: "0123334444",
      learners: learnersIn[size],
      notes: size !== "small",
    },
    { ...small, id: 1201, name: "Example Primary", shortName: "example", kind: "primary" },
    {
      ...small,
      id: 1202,
      name: "Example High",
      shortName: "examplehigh",
      kind: "high",
      authorised: false,
      learners: 0,
    },
    ...Array.from({ length: schools }, (_, index): SchoolPlan => {
      const kind = index % 2 === 0 ? "primary" : "high";
      return {
        ...small,
        id: firstExtraSchool + index,
        name: `Example ${kind === "primary" ? "Primary" : "High"} ${index + 1}`,
        shortName: `example${index + 1}`,
        kind,
        activated: true,
        notes: true,
        sameAs: index < ownFamilies ? undefined : firstExtraSchool + (index % ownFamilies),
      };
    }),
  ];
}
