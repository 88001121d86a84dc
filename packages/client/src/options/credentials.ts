import { isHeader } from "../call/headers.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";

/** The username and password of an integrator. */
export interface Credentials {
  username: string;
  password: string;
}

/** Gives the credentials, from a vault for instance. It is asked for each attempt, within the time of that attempt. */
export type CredentialsProvider = () => Credentials | Promise<Credentials>;

/** Where the credentials of a client come from. */
export interface CredentialsSource {
  /** Gives checked credentials. */
  readonly provide: CredentialsProvider;
  /** Those that were given lately, the last first: what repeats them later must not be shown either. */
  readonly recent: readonly Credentials[];
}

// A provider may give new credentials again and again; the older ones are in no call any more.
const mostRecent = 20;

/** Makes the source of what a user gave; credentials that are known are checked at once. */
export function credentialsSource(given: Credentials | CredentialsProvider | undefined): CredentialsSource {
  if (typeof given !== "function") {
    const known = checked(given);
    return { provide: () => known, recent: [known] };
  }
  const recent: Credentials[] = [];
  return {
    recent,
    async provide() {
      const credentials = checked(await given());
      const [last] = recent;
      if (last?.username !== credentials.username || last.password !== credentials.password) {
        recent.unshift(credentials);
        recent.length = Math.min(recent.length, mostRecent);
      }
      return credentials;
    },
  };
}

/** Refuses credentials that no header can carry. No message repeats them. */
function checked(credentials: Credentials | undefined): Credentials {
  const { username, password } = credentials ?? ({} as Credentials);
  for (const [name, value] of Object.entries({ username, password })) {
    if (typeof value !== "string" || !value || !isHeader(name, value)) {
      const problem = value ? "cannot be sent as a header." : "is missing or empty. Is the environment variable set?";
      throw new ConfigurationError(`credentials.${name} ${problem}`);
    }
  }
  return { username, password };
}
