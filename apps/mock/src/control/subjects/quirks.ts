import type { Handlers } from "../frame/handler.ts";
import { refusedBody } from "../frame/refused.ts";
import { listQuirks } from "../../scenarios/chosen/listed-quirks.ts";

/** What the live API does where its pages and live use disagree. */
export const quirks = {
  getQuirks: async ({ session, steered: { looking, quirks: book, contract } }) => ({
    status: 200,
    body: await looking(session, () => listQuirks(book.of(session), contract.operations)),
  }),
  async putQuirks({ body, session, steered: { changing, quirks: book, contract } }) {
    try {
      const chosen = await changing(session, () => book.choose(session, body));
      return { status: 200, body: listQuirks(chosen, contract.operations) };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const name = Object.keys(body).find((each) => error.message.includes(each)) ?? "";
      throw refusedBody(`/${name}`, error.message);
    }
  },
} satisfies Partial<Handlers>;
