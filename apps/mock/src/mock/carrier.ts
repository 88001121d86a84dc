/** What brings requests to the mock and answers back. */
export interface Carrier {
  /** Ends a connection without an answer: breaks it, or closes it without a byte. */
  hangUp(how: "reset" | "empty"): Response;
}

/** In process nothing can be closed: it fails as `fetch` does when the other side hangs up. */
export const inProcess: Carrier = {
  hangUp(how) {
    const [code, message] =
      how === "reset" ? ["ECONNRESET", "read ECONNRESET"] : ["UND_ERR_SOCKET", "other side closed"];
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
  },
};
