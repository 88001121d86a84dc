import { rmSync } from "node:fs";
import { join } from "node:path";
import { copyReference } from "./pages.ts";

// Apart from the rest of the build, since it waits for the renderer to be installed.
rmSync(join(import.meta.dirname, "../dist/reference"), { recursive: true, force: true });
copyReference();
