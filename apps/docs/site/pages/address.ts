/** The address that the site is served at; a workflow knows it, and a machine has its own. */
const address = new URL(process.env["DOCS_URL"] ?? "http://127.0.0.1:4321/");

export const site: string = address.origin;
/** With a slash at both ends. */
export const base: string = address.pathname.endsWith("/") ? address.pathname : `${address.pathname}/`;
