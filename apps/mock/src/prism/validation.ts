import {
  validateInput as validateRequest,
  validateOutput as validateResponse,
} from "@stoplight/prism-http/dist/validator/index.js";
import { left } from "./prism.ts";
import type { Components, Resource } from "./prism.ts";

export { validateSecurity } from "@stoplight/prism-http/dist/validator/index.js";

/** The code of a body that is no JSON: nothing else of the request is looked at. */
export const unreadable = "json";

/** Prism's validation of a request, and what it does not look for. */
export const validateInput: Components["validateInput"] = ({ resource, element }) => {
  const [first, ...others] = element.faults;
  if (first?.code === unreadable) return left([first]);
  const { request } = resource;
  const headers = present(request?.headers, element.headers);
  const safe = headers === request?.headers ? resource : { ...resource, request: { ...request, headers } };
  const found = validateRequest({ resource: safe as Resource, element }) as ReturnType<Components["validateInput"]>;
  return first ? left([first, ...others, ...(found._tag === "Left" ? found.left : [])]) : found;
};

/** Prism's validation of an answer. */
export const validateOutput: Components["validateOutput"] = ({ resource, element }) => {
  const responses = resource.responses.map((response) => {
    const headers = present(response.headers, element.headers);
    return headers === response.headers ? response : { ...response, headers };
  });
  const isSame = responses.every((response, index) => response === resource.responses[index]);
  return validateResponse({ resource: isSame ? resource : ({ ...resource, responses } as Resource), element });
};

interface Declared {
  name: string;
  schema?: { type?: unknown };
}

/** Without the headers that Prism fails at: lists and objects that are not there. */
function present<Header extends Declared>(declared: Header[] | undefined, sent: object = {}): Header[] | undefined {
  const isAtRisk = ({ schema }: Header) => schema?.type === "array" || schema?.type === "object";
  if (!declared?.some(isAtRisk)) return declared;
  const names = new Set(Object.keys(sent).map((name) => name.toLowerCase()));
  const kept = declared.filter((header) => !isAtRisk(header) || names.has(header.name.toLowerCase()));
  return kept.length === declared.length ? declared : kept;
}
