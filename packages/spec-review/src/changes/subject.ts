import { type Placed, componentAt } from "../schema/component-name.ts";
import { segmentsOf } from "../source/pointer.ts";
import { code, partsOf } from "../text/code.ts";

/** What a pointer is about, as a path of names: Order.status, body.items[].sku, answer 200. */
export function subjectOf(at: Placed): string {
  const { pointer, source } = at;
  const segments = segmentsOf(pointer);
  const component = componentAt(at);
  let text = component?.name ?? "";
  for (let index = component?.depth ?? 0; index < segments.length; index += 1) {
    const [segment = "", next = ""] = segments.slice(index);
    if (segment === "components") {
      text = segments[index + 2] ?? "components";
      index += 2;
    } else if (segment === "properties" && next !== "") {
      text += text === "" ? next : `.${next}`;
      index += 1;
    } else if (segment === "items") text += "[]";
    else if (segment === "requestBody") text = "body";
    else if (segment === "responses") text = next === "" ? "answers" : `answer ${next}`;
    else if (segment === "headers") text = `${text}${text === "" ? "" : " "}header ${next}`;
    else if (segment === "parameters") text = parameterAt(source.value, segments.slice(0, index + 2)) ?? text;
  }
  return text;
}

/** A parameter by its name, which the pointer has only for components. */
function parameterAt(document: unknown, segments: readonly string[]): string | undefined {
  const parameter = segments.reduce<unknown>(
    (at, segment) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[segment] : undefined),
    document,
  );
  const name = typeof parameter === "object" && parameter !== null && "name" in parameter ? parameter.name : undefined;
  return typeof name === "string" ? `parameter ${name}` : undefined;
}

/** A message that starts with the name of a member needs only what is around it. */
export function withoutMember(subject: string, message: string): string {
  const parameter = subject.startsWith("parameter ") ? subject.slice("parameter ".length) : undefined;
  if (parameter !== undefined && message.includes(`parameter ${code(parameter)}`)) return "";
  const [first, second] = partsOf(message);
  const isAboutMember = first?.isCode === true && /^ (?:was|has|may|is)\b/.test(second?.text ?? "");
  if (!isAboutMember || !(subject === first.text || /[. ]/.test(subject.at(-1 - first.text.length) ?? "")))
    return subject;
  return subject.endsWith(first.text) ? subject.slice(0, -1 - first.text.length) : subject;
}
