import type { Handlers } from "./frame/handler.ts";
import { clock } from "./school/clock.ts";
import { fixtures } from "./school/fixtures.ts";
import { records } from "./school/records.ts";
import { snapshots } from "./school/snapshots.ts";
import { mock } from "./subjects/mock.ts";
import { quirks } from "./subjects/quirks.ts";
import { requests } from "./subjects/requests.ts";
import { reset } from "./subjects/reset.ts";
import { rules } from "./subjects/rules.ts";

/** Who handles which operation of the control's document. */
export const routes: Handlers = {
  ...mock,
  ...reset,
  ...quirks,
  ...rules,
  ...requests,
  ...records,
  ...clock,
  ...fixtures,
  ...snapshots,
};
