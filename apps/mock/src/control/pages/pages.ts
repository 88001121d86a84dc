import { isOfReference } from "./addresses.ts";
import { console } from "./console.ts";
import { reference } from "./reference.ts";

/** Answers browsers that ask for a page. */
export const answerPage = (request: Request): Response | Promise<Response> =>
  (isOfReference(new URL(request.url).pathname) ? reference : console).fetch(request);
