/** What is wrong with a value as text of a request, or undefined when nothing is. */
export function textProblem(value: unknown, place: string): string | undefined {
  if (place === "path" && (value === "." || value === "..")) return `must not be "${value}"`;
  // Half a surrogate pair has no encoding.
  return typeof value === "string" && /\p{Surrogate}/u.test(value) ? "must be well-formed Unicode" : undefined;
}
