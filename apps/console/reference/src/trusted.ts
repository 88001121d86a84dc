interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string | null }): unknown;
}

/** A drawing made of shapes alone, without links and handlers. */
const drawing =
  /^(?:\s*<\/?(?:svg|g|path|circle|line|rect|polyline|polygon)(?:\s+(?!on|href|xlink)[\w:-]+="[^"<>]*")*\s*\/?>)+\s*$/i;
const characterReference = /^&#?\w+;$/;

/**
 * The policy of the page refuses texts as HTML. Vue has a policy of its own for what the renderer has cleaned; its other parts
 * set a few harmless texts, and those alone are let through.
 */
export function trustDrawings(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", {
    createHTML: (text) => (text === "" || characterReference.test(text) || drawing.test(text) ? text : null),
  });
}
