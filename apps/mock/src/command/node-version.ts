/** The first Node that has all that the mock uses: SQLite without a flag. */
const [leastMajor, leastMinor] = [22, 13] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

/** What to tell somebody whose Node is too old; undefined where it is not. */
export const tooOld: string | undefined =
  major < leastMajor || (major === leastMajor && minor < leastMinor)
    ? `@d6-integrate/mock needs Node ${leastMajor}.${leastMinor} or newer, and this is ${process.versions.node}. Install one from https://nodejs.org.`
    : undefined;
