/** The header by which test workers keep out of each other's way. */
export const sessionHeader = "X-Mock-Session";

/** The session that a request names; null without one. */
export const sessionOf = ({ headers }: Request): string | null => headers.get(sessionHeader) || null;
