import ts from 'typescript';
import { isTest } from '../places.ts';
import type { Rule } from '../rule.ts';
import { findingAt, nodesUnder } from '../syntax.ts';
import type { Tree, TreeFile } from '../tree.ts';

/**
 * A prepared query is known to the server by its name: a second one of that name is refused there,
 * on whichever connection met the first.
 */
export const statementNames: Rule = {
  name: 'statement-names',
  floor: 50,
  looksAt,
  check: (file, tree) => {
    const own = namesOf(file);
    const others = declared(tree);
    return own
      .filter(({ name }) => (others.get(name) ?? 0) > 1)
      .map(({ node, name }) => findingAt(node, `another statement is called ${name}`));
  },
};

function looksAt(path: string): boolean {
  return /\.ts$/.test(path) && !isTest(path) && /^(modules|packages\/server-kit)\//.test(path);
}

const counted = new WeakMap<Tree, ReadonlyMap<string, number>>();

/** How many statements of the repository have each name. */
function declared(tree: Tree): ReadonlyMap<string, number> {
  const known = counted.get(tree);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const file of tree.files.filter(({ path }) => looksAt(path))) {
    for (const { name } of namesOf(file)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  counted.set(tree, counts);
  return counts;
}

function namesOf(file: TreeFile): { name: string; node: ts.Node }[] {
  if (!file.text.includes('statement')) return [];
  return [...nodesUnder(file.ast())].flatMap((node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'statement') return [];
    const [name] = node.arguments;
    return name && ts.isStringLiteralLike(name) ? [{ name: name.text, node }] : [];
  });
}
