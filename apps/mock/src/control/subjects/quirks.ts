import type { Handlers } from "../frame/handler.ts";
import { refusedBody } from "../frame/refused.ts";
import { listQuirks } from "../../scenarios/chosen/listed-quirks.ts";

/** What the live API does where its pages and live use disagree. */
export const quirks = {
  getQuirks: ({ session, steered: { quirks: book, contract } }) => ({
    status: 200,
    body: listQuirks(book.of(session), contract.operations),
  }),
  putQuirks({ body, session, steered: { quirks: book, contract } }) {
    try {
      return { status: 200, body: listQuirks(book.choose(session, body), contract.operations) };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const name = Object.keys(body).find((each) => error.message.includes(each)) ?? "";
      throw refusedBody(`/${name}`, error.message);
    }
  },
} satisfies Partial<Handlers>;
