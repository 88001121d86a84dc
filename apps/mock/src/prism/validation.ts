import { validateInput as validate } from "@stoplight/prism-http/dist/validator/index.js";
import { left } from "./prism.ts";
import type { Components } from "./prism.ts";

export { validateOutput, validateSecurity } from "@stoplight/prism-http/dist/validator/index.js";

/** Prism's validation of a request, and what it does not look for. */
export const validateInput: Components["validateInput"] = ({ resource, element }) => {
  const { faults } = element;
  const [first, ...others] = faults;
  if (!first) return validate({ resource, element }) as ReturnType<Components["validateInput"]>;
  if (first.code === unreadable) return left([first]);
  const found = validate({ resource, element });
  return left([...(found._tag === "Left" ? found.left : []), first, ...others] as unknown as [typeof first]);
};

/** The code of a body that is no JSON: nothing else of the request is looked at. */
export const unreadable = "json";
