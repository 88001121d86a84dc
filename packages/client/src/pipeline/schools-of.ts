import { segmentText } from "../base/decode.ts";
import type { Operation } from "../base/operation.ts";
import type { OutgoingRequest } from "../call/layer.ts";
import { schoolNames } from "../generated/service.gen.ts";

type Named = [name: string, id: string];

// The id of none.
const unknownSchool: Named = ["school_id", ""];

const names: ReadonlySet<string> = /* @__PURE__ */ new Set(schoolNames.map(plain));

/** Every school that a request names, wherever: in its path by the contract, its query, its headers and its body. */
export function schoolsOf({ url, headers, body }: OutgoingRequest, operation?: Pick<Operation, "path">): Named[] {
  const { pathname, searchParams } = new URL(url);
  const named: Named[] = [...pathValues(operation?.path ?? "", pathname), ...searchParams, ...Object.entries(headers)];
  const found = named.filter(([name]) => names.has(plain(name)));
  if (body === undefined) return found;
  const rows = [parsed(body)].flat();
  const inRows = rows.map(schoolsIn);
  // A row that names none, among others and with nothing outside of the body, could be about any school.
  const open = found.length === 0 && rows.length > 1 && inRows.some(({ length }) => length === 0);
  return [...found, ...inRows.flat(), ...(open ? [unknownSchool] : [])];
}

/** The school that a request is about; undefined when it names none, or no number. */
export function schoolIn(request: OutgoingRequest, operation: Pick<Operation, "path"> | undefined): number | undefined {
  const id = schoolsOf(request, operation)[0]?.[1];
  return id && Number.isSafeInteger(Number(id)) ? Number(id) : undefined;
}

/** Whether an operation is about a school at all: lookups and lists of schools are not. What it writes always is. */
export function isAboutSchool({ parameters, path, body }: Operation): boolean {
  return (
    body !== undefined || /\/schools\/\{/.test(path) || Object.keys(parameters).some((name) => names.has(plain(name)))
  );
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Who knows whom it is about.
    return Object.fromEntries([unknownSchool]);
  }
}

function pathValues(template: string, pathname: string): Named[] {
  const parts = template.split("/");
  const segments = pathname.split("/").slice(-parts.length);
  return parts.flatMap((part, index): Named[] => {
    if (!part.startsWith("{")) return [];
    const name = parts[index - 1] === "schools" ? "school_id" : part.slice(1, -1);
    return [[name, segmentText(segments[index] ?? "")]];
  });
}

function schoolsIn(value: unknown): Named[] {
  return Object.entries(Object(value) === value ? (value as object) : {}).flatMap(([name, inner]): Named[] => {
    const own: Named[] = names.has(plain(name)) ? [[name, typeof inner === "object" ? "" : String(inner)]] : [];
    return [...own, ...schoolsIn(inner)];
  });
}

/** A name as PHP reads it: `School.Id[]` is `school_id` too. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\[.*$/, "")
    .replaceAll(/[^a-z0-9]/g, "_");
}
