import type { Kind } from "../consumer.ts";
import { packageManagers } from "./package-managers.ts";

export const kinds: readonly Kind[] = [packageManagers];
