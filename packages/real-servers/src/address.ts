import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

const name = `d6-real-servers-${userInfo().uid}`;

/** Where the host of the shared server listens: a name without a file, where the platform has such names. */
export const address =
  process.platform === "linux"
    ? `\0${name}`
    : process.platform === "win32"
      ? `\\\\.\\pipe\\${name}`
      : join(tmpdir(), name);

export const isFile = process.platform !== "linux" && process.platform !== "win32";
