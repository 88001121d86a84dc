/** What one worker is told by its environment. */
export interface Settings {
  readonly credentials: { username: string; password: string };
  readonly baseUrl: string | undefined;
  readonly databaseUrl: string;
  /** The day that this run is for, `yyyy-mm-dd`. What was done for it is not done again. */
  readonly night: string;
  /** The budget of all workers together. */
  readonly perSecond: number;
  readonly atOnce: number;
  /** How many jobs this worker does at the same time. */
  readonly lanes: number;
  /** After how many seconds without a word another worker takes over. pg-boss allows 10 at least. */
  readonly heartbeatSeconds: number;
  /** After how many seconds a part that met a fault of d6 is tried again; doubled each time. */
  readonly retrySeconds: number;
  readonly metricsFile: string | undefined;
}

export function readSettings(env: Record<string, string | undefined>): Settings {
  const text = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`Set ${name}: it is missing or empty.`);
    return value;
  };
  const number = (name: string, otherwise: number): number => {
    const value = Number(env[name] || otherwise);
    if (!(value > 0)) throw new Error(`${name} must be a number above 0.`);
    return value;
  };
  return {
    credentials: { username: text("D6_USERNAME"), password: text("D6_PASSWORD") },
    baseUrl: env["D6_BASE_URL"] || undefined,
    databaseUrl: text("DATABASE_URL"),
    // The days of d6 are South African ones.
    night: env["NIGHT"] || new Date().toLocaleDateString("en-CA", { timeZone: "Africa/Johannesburg" }),
    perSecond: number("PER_SECOND", 10),
    atOnce: number("AT_ONCE", 4),
    lanes: number("LANES", 8),
    heartbeatSeconds: number("HEARTBEAT_SECONDS", 30),
    retrySeconds: number("RETRY_SECONDS", 30),
    metricsFile: env["METRICS_FILE"] || undefined,
  };
}
