/** What a path and a method lead to. */
export interface Route<Target> {
  target: Target;
  /** The text in place of each parameter of the template, still percent-encoded. */
  params: Record<string, string>;
}

interface Node<Target> {
  literals: Map<string, Node<Target>>;
  any?: Node<Target>;
  targets: Map<string, { target: Target; names: string[] }>;
}

/**
 * Finds targets by method and path. It walks the path segment by segment, so that its cost does not grow with the number
 * of targets; a literal segment wins over a parameter.
 */
export function createRouter<Target extends { method: string; path: string }>(
  targets: Target[],
): (method: string, path: string) => Route<Target> | undefined {
  const root: Node<Target> = { literals: new Map(), targets: new Map() };
  for (const target of targets) {
    const names: string[] = [];
    let node = root;
    for (const segment of segmentsOf(target.path)) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      if (name === undefined) node = child(node.literals, segment);
      else {
        names.push(name);
        node = node.any ??= { literals: new Map(), targets: new Map() };
      }
    }
    node.targets.set(target.method, { target, names });
  }
  return (method, path) => {
    const found = walk(root, segmentsOf(path), 0, method, []);
    return found && { target: found.target, params: Object.fromEntries(found.params) };
  };
}

function walk<Target>(
  node: Node<Target>,
  segments: string[],
  depth: number,
  method: string,
  values: string[],
): { target: Target; params: [string, string][] } | undefined {
  const segment = segments[depth];
  if (segment === undefined) {
    const end = node.targets.get(method);
    return end && { target: end.target, params: end.names.map((name, index) => [name, values[index]!]) };
  }
  const literal = node.literals.get(segment);
  const found = literal && walk(literal, segments, depth + 1, method, values);
  if (found || !node.any || segment === "") return found;
  return walk(node.any, segments, depth + 1, method, [...values, segment]);
}

const segmentsOf = (path: string): string[] => path.split("/").slice(1);

function child<Target>(nodes: Map<string, Node<Target>>, segment: string): Node<Target> {
  const known = nodes.get(segment);
  if (known) return known;
  const made: Node<Target> = { literals: new Map(), targets: new Map() };
  nodes.set(segment, made);
  return made;
}
