/** Whether the first is a range of media types that has the second in it. */
export function isRangeOf(range: string, name: string): boolean {
  const [wide, bare] = [withoutParameters(range), withoutParameters(name)];
  return wide !== bare && (wide === "*/*" || (wide.endsWith("/*") && bare.startsWith(wide.slice(0, -1))));
}

export function withoutParameters(name: string): string {
  return name.split(";")[0]!;
}

/** A media type as all ways to write it have it. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/\s/g, "");
}
