/** What goes wrong outside of the contract, as problem+json. */
export const problem = (status: number, title: string, detail: string, more: object = {}): Response =>
  Response.json(
    { title, detail, status, ...more },
    { status, headers: { "content-type": "application/problem+json" } },
  );
