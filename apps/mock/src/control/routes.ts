import type { Handlers } from "./frame/handler.ts";
import { clock } from "./school/clock.ts";
import { fixtures } from "./school/fixtures.ts";
import { records } from "./school/records.ts";
import { snapshots } from "./school/snapshots.ts";
import { mock } from "./subjects/mock.ts";
import { reset } from "./subjects/reset.ts";

/** Who handles which operation of the control's document. */
export const routes = {
  ...mock,
  ...reset,
  ...records,
  ...clock,
  ...fixtures,
  ...snapshots,
} satisfies Partial<Handlers>;
