import { ConfigurationError } from "./errors/configuration-error.ts";

/** The username and password of an integrator. */
export interface Credentials {
  username: string;
  password: string;
}

/** Gives the credentials, from a vault for instance. It is asked for each try, within the time of that try. */
export type CredentialsProvider = () => Credentials | Promise<Credentials>;

/** Checks credentials. No message repeats them. */
export function checkedCredentials(credentials: Partial<Credentials> | undefined): Credentials {
  const valueOf = (name: keyof Credentials): string => {
    const value: unknown = credentials?.[name];
    if (typeof value !== "string" || value === "") {
      throw new ConfigurationError(
        `credentials.${name} is missing or empty. Pass the ${name} that d6 issued; is the environment variable set?`,
      );
    }
    if (!isHeaderValue(value)) {
      throw new ConfigurationError(
        `credentials.${name} cannot be sent: it holds a line break, a space at an end or a character outside Latin-1.`,
      );
    }
    return value;
  };
  return { username: valueOf("username"), password: valueOf("password") };
}

function isHeaderValue(value: string): boolean {
  return /^[\x21-\x7e\x80-\xff](?:[\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?$/.test(value);
}
