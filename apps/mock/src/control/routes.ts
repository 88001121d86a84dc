import type { Handlers } from "./frame/handler.ts";
import { mock } from "./subjects/mock.ts";
import { quirks } from "./subjects/quirks.ts";
import { requests } from "./subjects/requests.ts";
import { reset } from "./subjects/reset.ts";
import { rules } from "./subjects/rules.ts";

/** Who handles which operation of the control's document. */
export const routes: Handlers = { ...mock, ...reset, ...quirks, ...rules, ...requests };
