// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

/** The base URL of production. There is no sandbox. */
export const serverUrl = "https://integrate.d6plus.co.za/api";

/** The headers that carry the credentials, lower case. */
export const credentialHeaders = {
  username: "http-x-username",
  password: "http-x-password",
} as const;

/** The arguments that select a school: one in each version. */
export const schoolArguments = ["school_login_id", "school_id"] as const;

/** The same with their names on the wire, lower case. */
export const schoolNames: readonly string[] = ["school_login_id", "school_id", "http-x-schoolid"];
