import type { Change, Creation, Form, Promised } from "./actions.ts";

/** The rules that a refusal can come from; a model without one of them must be found to differ from the mock. */
export const rules = [
  "activation",
  "already",
  "note exists",
  "note not deleted",
  "promise exists",
  "person exists",
  "types exist",
  "communication",
  "internal communication",
  "note window",
  "promise window",
  "promises wanted",
  "promises unwanted",
  "promise is mine",
  "promise complete",
  "amount above zero",
  "twin",
] as const;
export type Rule = (typeof rules)[number];

interface Note {
  id: number;
  person: number;
  date: string;
  type: number;
  communication: number;
  text: string;
  status: string;
  promises: { id: number; date: string; cents: number; paid: number }[];
}

/** What school 1000 should be after each action, with nothing but a list; the clock stands at 2024-04-16. */
export class SchoolModel {
  notes: Note[] = [
    note(4, 90, "2023-11-20", 1, 3, "Asked for a copy of the receipt", "Deleted"),
    note(5, 90, "2024-02-12", 1, 1, "Statement sent"),
    {
      ...note(6, 40, "2024-03-03", 2, 2, "Payment arrangement of R1000 to be paid off on outstanding school fees"),
      promises: [
        { id: 8, date: "2024-03-31", cents: 100_000, paid: 100_000 },
        { id: 10, date: "2024-04-30", cents: 100_000, paid: 75_000 },
        { id: 12, date: "2024-05-31", cents: 100_000, paid: 0 },
      ],
    },
    note(7, 3, "2024-04-15", 3, 7, "Mr Webster was in a meeting"),
  ];
  active = new Set([8, 9, 10]);
  private lastNote = 7;
  private lastPromise = 12;
  private readonly without: Rule | undefined;

  constructor(without?: Rule) {
    this.without = without;
  }

  create(form: Form, wanted: Creation): number[] {
    const draft = note(this.lastNote + 1, 0, "", 0, wanted.type === 3 ? 7 : 0, wanted.text);
    let lastPromise = this.lastPromise;
    const faults = [
      ...this.gate(10),
      ...this.fault("communication", 400, wanted.communication === undefined && wanted.type !== 3),
      ...this.fields(form, draft, wanted),
      ...this.fit(draft, wanted.promises.length > 0),
      ...this.fault(
        "promise window",
        400,
        wanted.promises.some(({ date }) => !isIn(date ?? "", "2024", "2025")),
      ),
      ...wanted.promises.flatMap((promise) => this.promise(draft, promise, () => ++lastPromise)),
    ];
    if (faults.length > 0) return faults;
    this.notes.push(draft);
    Object.assign(this, { lastNote: draft.id, lastPromise });
    return [form === "v1" ? 200 : 201];
  }

  change(form: Form, id: number, wanted: Change): number[] {
    const before = this.notes.find((known) => known.id === id);
    const draft = structuredClone(before ?? note(id, 0, "", 0, 0, ""));
    let lastPromise = this.lastPromise;
    const faults = [
      ...this.gate(form === "v1" ? 8 : 10),
      ...this.fault("note exists", 404, before === undefined),
      ...this.fields(form, draft, wanted),
      ...(changesFit(wanted) ? this.fit(draft, draft.promises.length > 0 || wanted.promises.length > 0) : []),
      ...wanted.promises.flatMap((promise) => this.promise(draft, promise, () => ++lastPromise)),
    ];
    if (faults.length > 0) return faults;
    if (wanted.status !== undefined) draft.status = wanted.status;
    this.notes = this.notes.map((known) => (known.id === id ? draft : known));
    this.lastPromise = lastPromise;
    return [200];
  }

  remove(form: Form, id: number): number[] {
    const known = this.notes.find((candidate) => candidate.id === id);
    const faults = [
      ...this.gate(form === "v1" ? 8 : 10),
      ...this.fault("note exists", 404, known === undefined),
      ...this.fault("note not deleted", 404, known?.status === "Deleted"),
    ];
    if (faults.length === 0 && known) known.status = "Deleted";
    return faults.length > 0 ? faults : [200];
  }

  removePromise(id: number): number[] {
    const owner = this.notes.find(
      ({ status, promises }) => status !== "Deleted" && promises.some((promise) => promise.id === id),
    );
    const faults = [...this.gate(10), ...this.fault("promise exists", 404, owner === undefined)];
    if (faults.length === 0 && owner) owner.promises = owner.promises.filter((promise) => promise.id !== id);
    return faults.length > 0 ? faults : [200];
  }

  activate(form: Form, api: number, on: boolean): number[] {
    const faults = this.fault("already", 400, form === "v2" && this.active.has(api) === on);
    if (on) this.active.add(api);
    else this.active.delete(api);
    return faults.length > 0 ? faults : [200];
  }

  private fault(rule: Rule, status: number, isBroken: boolean): number[] {
    return isBroken && rule !== this.without ? [status] : [];
  }

  private gate(api: number): number[] {
    return this.fault("activation", 401, !this.active.has(api));
  }

  private fields(form: Form, draft: Note, { person, date, type, communication, text }: Change): number[] {
    const given = Object.entries({ person, date, type, communication, text }).filter(
      ([, value]) => value !== undefined,
    );
    Object.assign(draft, Object.fromEntries(given));
    return [
      ...this.fault("person exists", form === "v1" ? 404 : 400, person === 91 || person === 999),
      ...this.fault("types exist", 400, type === 9 || communication === 9),
      ...this.fault("note window", 400, date !== undefined && !isIn(date, "2023", "2025")),
    ];
  }

  /** What a note is and what it carries must fit. */
  private fit({ type, communication }: Note, isPromised: boolean): number[] {
    return [
      ...this.fault("promises wanted", 400, type === 2 && !isPromised),
      ...this.fault("promises unwanted", 400, type !== 2 && isPromised),
      ...this.fault("internal communication", 400, type !== 3 && communication === 7),
    ];
  }

  private promise(draft: Note, { id, date, amount }: Promised, nextId: () => number): number[] {
    const known = draft.promises.find((promise) => promise.id === id);
    const cents = amount === undefined ? known?.cents : Math.round(Number(amount) * 100);
    const day = date ?? known?.date;
    const faults = [
      ...this.fault("promise is mine", 400, id !== undefined && known === undefined),
      ...this.fault("promise complete", 400, id === undefined && (date === undefined || amount === undefined)),
      ...this.fault("amount above zero", 400, cents === 0),
      ...this.fault(
        "twin",
        400,
        draft.promises.some((twin) => twin !== known && twin.date === day && twin.cents === cents),
      ),
    ];
    if (faults.length > 0) return faults;
    if (known) Object.assign(known, { date: day, cents });
    else draft.promises.push({ id: nextId(), date: day ?? "", cents: cents ?? 0, paid: 0 });
    return [];
  }
}

const changesFit = ({ type, communication, promises }: Change): boolean =>
  type !== undefined || communication !== undefined || promises.length > 0;

const isIn = (date: string, first: string, last: string): boolean => date >= first && date <= `${last}-12-31`;

function note(
  id: number,
  person: number,
  date: string,
  type: number,
  communication: number,
  text: string,
  status = "Created",
): Note {
  return { id, person, date, type, communication, text, status, promises: [] };
}
