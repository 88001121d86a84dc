import type { Operation } from "../contract.ts";

/** Ids that answers have shown, to ask further with. They stay in memory. */
export interface Known {
  /** Remembers the ids of the first row of an answer. */
  learn(operation: Operation, answer: unknown): void;
  /** The required arguments of an operation, or the name of the one that no answer has shown. */
  argumentsOf(operation: Operation): { input: Record<string, unknown> } | { unknown: string };
}

const schoolNames = ["school_login_id", "HTTP-X-SCHOOLID"];
const resourceOf = ({ version, sdkName }: Operation): string => `${version} ${sdkName.split(".")[0]}`;

export function createKnown(school: number | undefined): Known {
  const ids = new Map<string, unknown>();
  if (school !== undefined) ids.set("school", school);
  const learnOnce = (name: string, value: unknown) => {
    if (!ids.has(name) && /^\d+$/.test(String(value))) ids.set(name, Number(value));
  };
  return {
    learn(operation, answer) {
      const rows = (answer as { data?: unknown } | undefined)?.data ?? answer;
      const [row] = Array.isArray(rows) ? (rows as object[]) : [];
      if (!row) return;
      const found = Object.entries(row).filter(([name]) => /(?:^|_)id$/.test(name));
      for (const [name, value] of found) learnOnce(`${operation.version} ${name}`, value);
      if (found[0]) learnOnce(resourceOf(operation), found[0][1]);
      if (operation.id === "v1GetClients") learnOnce("school", (row as Record<string, unknown>)["school_login_id"]);
    },
    argumentsOf(operation) {
      const input: Record<string, unknown> = {};
      for (const { name, in: place, required, argument } of operation.parameters) {
        if (!required) continue;
        const source = schoolNames.includes(name)
          ? "school"
          : place === "path"
            ? resourceOf(operation)
            : `${operation.version} ${name}`;
        if (!ids.has(source)) return { unknown: name };
        input[argument] = ids.get(source);
      }
      return { input };
    },
  };
}
