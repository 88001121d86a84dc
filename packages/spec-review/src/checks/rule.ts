/** What a change means for a client that kept to the base document. */
export type Severity = "breaking" | "risky" | "compatible" | "statement" | "documentation";

/** Who writes the value: `sent` by clients, or `received` by them. Webhooks and callbacks turn the two around. */
export type Side = "sent" | "received";

/**
 * What a rule says about the values that the contract allows: fewer (`narrowing`), more (`widening`), others
 * (`replacing`); that a mark which protects people is gone (`severe`); or the severity itself where it does not depend on
 * the side.
 */
export type RuleKind = "narrowing" | "widening" | "replacing" | "severe" | Exclude<Severity, "breaking">;

export interface Rule {
  /** Stable: acceptance files name it. */
  readonly id: string;
  readonly kind: RuleKind;
  /** The rule in a sentence, for `d6-spec-review rules`. */
  readonly about: string;
  /** How to make the change without breaking anybody; undefined when it breaks nobody. */
  readonly remedy?: string;
}

const SEVERITY: Record<RuleKind, Record<Side, Severity>> = {
  narrowing: { sent: "breaking", received: "compatible" },
  widening: { sent: "compatible", received: "breaking" },
  replacing: { sent: "breaking", received: "breaking" },
  severe: { sent: "breaking", received: "breaking" },
  risky: { sent: "risky", received: "risky" },
  compatible: { sent: "compatible", received: "compatible" },
  statement: { sent: "statement", received: "statement" },
  documentation: { sent: "documentation", received: "documentation" },
};

/** From worst to least. */
export const SEVERITIES: readonly Severity[] = ["breaking", "risky", "compatible", "statement", "documentation"];

export function severityOf({ kind }: Rule, side: Side): Severity {
  return SEVERITY[kind][side];
}

/** Why a rule matters on a side, in a sentence. */
export function whyOf({ kind }: Rule, side: Side): string {
  if (kind === "replacing") {
    return side === "sent"
      ? "What clients send today is not understood in the same way any more."
      : "Clients can no longer read what they receive in the way that the base document describes.";
  }
  if (kind === "narrowing") {
    return side === "sent"
      ? "A request that the base document allows can be refused now."
      : "Clients receive less variety; whatever still comes was possible before.";
  }
  if (kind === "widening") {
    return side === "sent"
      ? "Every request that the base document allows still fits."
      : "Clients can receive what the base document ruled out, and need not be prepared for it.";
  }
  if (kind === "severe") return "What the mark protects can be shown, logged or stored by tools that go by it.";
  if (kind === "statement") return "What the document shows, or how well it is known, is not what it was.";
  if (kind === "risky") return "The documents alone do not decide whether a client stops working.";
  return kind === "compatible" ? "Nothing that clients rely on is taken away." : "Only words change, for readers.";
}
