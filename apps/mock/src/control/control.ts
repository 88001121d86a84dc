import { createFrame } from "./frame/frame.ts";
import type { Steered } from "./frame/steered.ts";
import { routes } from "./routes.ts";

/** What steers the mock, apart from the API: everything under `/__mock`. */
export const createControl = (steered: Steered): ((request: Request) => Promise<Response>) =>
  createFrame(routes, steered);
