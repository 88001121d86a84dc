import type { Handlers } from "./frame/handler.ts";
import { mock } from "./subjects/mock.ts";
import { reset } from "./subjects/reset.ts";

/** Who handles which operation of the control's document. */
export const routes = {
  ...mock,
  ...reset,
} satisfies Partial<Handlers>;
