let init: { cache?: "no-store" } | undefined;

/**
 * What keeps frameworks that patch `fetch` from storing responses: they hold personal data, and a stored one is stale.
 * Empty on runtimes that do not know the option, some of which throw at it.
 */
export function noStore(): { cache?: "no-store" } {
  init ??= knowsNoStore() ? { cache: "no-store" } : {};
  return init;
}

function knowsNoStore(): boolean {
  try {
    return new Request("https://example.com", { cache: "no-store" }).cache === "no-store";
  } catch {
    return false;
  }
}
