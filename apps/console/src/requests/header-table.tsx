import type { ReactNode } from "react";

interface HeaderTableProps {
  title: string;
  values: Record<string, string | string[]>;
  isOpen?: boolean;
}

/** Texts by name. */
export function HeaderTable({ title, values, isOpen = false }: HeaderTableProps): ReactNode {
  const rows = Object.entries(values).flatMap(([name, value]) => [value].flat().map((text) => [name, text] as const));
  return (
    <details className="headers" open={isOpen}>
      <summary>
        {title} ({rows.length})
      </summary>
      <dl className="pairs">
        {rows.map(([name, text], index) => [<dt key={`${index} name`}>{name}</dt>, <dd key={index}>{text}</dd>])}
      </dl>
    </details>
  );
}
