/** What a method and a path lead to. */
export interface Match<Target> {
  operation: Target;
  /** The text in place of each parameter of the template, still percent-encoded. */
  values: Record<string, string>;
}

/** Finds an operation by the method and path of a request, the base of the server left out. */
export type Matcher<Target> = (method: string, path: string) => Match<Target> | undefined;

interface Node<Target> {
  literals: Map<string, Node<Target>>;
  any: Node<Target> | undefined;
  targets: Map<string, Target>;
}

/**
 * Finds operations by method and path. It walks the path segment by segment, so that its cost does not grow with their
 * number; a literal segment wins over a parameter.
 */
export function createMatcher<Target extends { method: string; path: string }>(targets: Target[]): Matcher<Target> {
  const root = createNode<Target>();
  for (const target of targets) {
    let node = root;
    for (const segment of segmentsOf(target.path)) {
      if (parameterIn(segment) === undefined) node = child(node, segment);
      else node = node.any ??= createNode();
    }
    node.targets.set(target.method, target);
  }
  return (method, path) => {
    const segments = segmentsOf(path);
    const operation = walk(root, segments, 0, method);
    if (!operation) return undefined;
    const values = segmentsOf(operation.path).flatMap((segment, index) => {
      const name = parameterIn(segment);
      return name === undefined ? [] : [[name, segments[index]!]];
    });
    return { operation, values: Object.fromEntries(values) };
  };
}

function walk<Target>(node: Node<Target>, segments: string[], depth: number, method: string): Target | undefined {
  const segment = segments[depth];
  if (segment === undefined) return node.targets.get(method);
  const literal = node.literals.get(segment);
  const found = literal && walk(literal, segments, depth + 1, method);
  if (found || !node.any || segment === "") return found;
  return walk(node.any, segments, depth + 1, method);
}

const segmentsOf = (path: string): string[] => path.split("/").slice(1);

const parameterIn = (segment: string): string | undefined => /^\{(.+)\}$/.exec(segment)?.[1];

const createNode = <Target>(): Node<Target> => ({ literals: new Map(), any: undefined, targets: new Map() });

function child<Target>(node: Node<Target>, segment: string): Node<Target> {
  const known = node.literals.get(segment) ?? createNode<Target>();
  node.literals.set(segment, known);
  return known;
}
