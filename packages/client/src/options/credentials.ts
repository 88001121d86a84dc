import { isHeader } from "../call/headers.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";

/** The username and password of an integrator. */
export interface Credentials {
  username: string;
  password: string;
}

/** Gives the credentials, from a vault for instance. It is asked for each attempt, within the time of that attempt. */
export type CredentialsProvider = () => Credentials | Promise<Credentials>;

/** Makes a provider whose credentials have been checked; those that are known are checked at once. */
export function providerOf(given: Credentials | CredentialsProvider | undefined): CredentialsProvider {
  if (typeof given === "function") return async () => checked(await given());
  const known = checked(given);
  return () => known;
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
