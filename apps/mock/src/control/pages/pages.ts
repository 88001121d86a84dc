import { isOfReference } from "./addresses.ts";
import { consoleSite } from "./console.ts";
import { referenceSite } from "./reference.ts";

/** Answers browsers that ask for a page. */
export const answerPage = (request: Request): Response | Promise<Response> =>
  (isOfReference(new URL(request.url).pathname) ? referenceSite : consoleSite).fetch(request);
