import { freshCounts } from "../../scenarios/rules/kept-rule.ts";
import type { Counts } from "../../scenarios/rules/kept-rule.ts";
import type { LocalRuleBook, Met, Meeting } from "../../scenarios/rules/rule-book.ts";
import type { Server } from "../../school/store/postgres/pool.ts";
import { changed, rowOf } from "./tables.ts";

/**
 * What the rules do with a call when several processes count: those that may act are locked in the database, act as they stand
 * there, and are written back. Whoever calls holds the sessions.
 */
export function meetInTurn(server: Server, book: LocalRuleBook, met: Met): Promise<Meeting> {
  return changed(server, async (team) => {
    const rules = new Map(book.fitting(met).map((rule) => [rule.order, rule]));
    const rows = await team
      .selectFrom("rules")
      .select(["place", "counts"])
      .where("place", "in", [...rules.keys()])
      .where("session", "in", ["", rowOf(met.session)])
      .orderBy("place", "desc")
      .forUpdate()
      .execute();
    const texts = new Map<number, string>();
    for (const { place, counts } of rows) {
      const rule = rules.get(place)!;
      rule.counts = counts === null ? freshCounts(rule.seed) : (JSON.parse(counts) as Counts);
      texts.set(place, JSON.stringify(rule.counts));
    }
    const meeting = book.meet(met);
    for (const [place, before] of texts) {
      const { counts, session } = rules.get(place)!;
      const after = JSON.stringify(counts);
      if (after === before) continue;
      await team
        .updateTable("rules")
        .set({ counts: after })
        .where("session", "=", rowOf(session))
        .where("place", "=", place)
        .execute();
    }
    return meeting;
  });
}
