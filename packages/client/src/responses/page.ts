/** One page of a list. */
export interface AnyPage {
  data: readonly unknown[];
  meta?: { next_cursor?: string | null } | null;
}

/** Whether a body is one. Its items are not looked at. */
export function isPage(body: unknown): body is AnyPage {
  const { data, meta } = Object(body) as Partial<Record<keyof AnyPage, unknown>>;
  const { next_cursor: cursor } = Object(meta) as { next_cursor?: unknown };
  return Array.isArray(data) && (cursor === undefined || cursor === null || typeof cursor === "string");
}
