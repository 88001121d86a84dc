/** How a real server is asked, from the environment. */
export interface LiveSettings {
  /** `CONTRACT_BASE_URL`, without a version. */
  baseUrl: string;
  /** `CONTRACT_USERNAME` and `CONTRACT_PASSWORD`. */
  credentials: { username: string; password: string };
  /** `CONTRACT_SCHOOL`: the school to ask about. Default: the first that authorised the integrator. */
  school: number | undefined;
  /** `CONTRACT_ALLOW_WRITES=1`, which needs `CONTRACT_SCHOOL`. Default: nothing is changed. */
  writes: boolean;
  /** `CONTRACT_DATE`: the day of the note that is written, yyyy-mm-dd. Default: today. */
  date: string;
  /** `CONTRACT_PER_SECOND`: how many requests may begin in a second. Default: 5. */
  perSecond: number;
}

/** @throws Error that names the variable which is missing or wrong; it repeats no value. */
export function liveSettings(environment: Record<string, string | undefined>): LiveSettings {
  const need = (name: string): string => {
    const value = environment[name];
    if (value === undefined || value === "") throw new Error(`${name} is not set; a real server cannot be asked.`);
    return value;
  };
  const school = environment["CONTRACT_SCHOOL"];
  if (school !== undefined && !/^\d+$/.test(school)) throw new Error("CONTRACT_SCHOOL must be the number of a school.");
  const writes = environment["CONTRACT_ALLOW_WRITES"] === "1";
  if (writes && school === undefined) {
    throw new Error("CONTRACT_ALLOW_WRITES=1 needs CONTRACT_SCHOOL: the school whose notes may be changed.");
  }
  return {
    baseUrl: need("CONTRACT_BASE_URL").replace(/\/+$/, ""),
    credentials: { username: need("CONTRACT_USERNAME"), password: need("CONTRACT_PASSWORD") },
    school: school === undefined ? undefined : Number(school),
    writes,
    date: environment["CONTRACT_DATE"] ?? new Date().toISOString().slice(0, 10),
    perSecond: Number(environment["CONTRACT_PER_SECOND"] ?? 5),
  };
}
