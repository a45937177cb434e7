import ts from 'typescript';
import { isCode, isFixture } from './places.ts';
import { nodesUnder } from './syntax.ts';
import type { Tree, TreeFile } from './tree.ts';

export interface Size {
  readonly what: string;
  readonly lines: number;
}

/** The largest files and functions, largest first. Reported for the eye, never refused. */
export function largest(tree: Tree, count: number): { files: Size[]; functions: Size[] } {
  const code = tree.files.filter(({ path }) => isCode(path) && !isFixture(path));
  const files = code.map(({ path, text }) => ({ what: path, lines: linesOf(text) }));
  const functions = code.flatMap(functionsOf);
  return { files: top(files, count), functions: top(functions, count) };
}

function functionsOf(file: TreeFile): readonly Size[] {
  const sizes: Size[] = [];
  for (const node of nodesUnder(file.ast())) {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) continue;
    sizes.push({ what: `${file.path} ${nameOf(node)}`, lines: linesOf(node.getText()) });
  }
  return sizes;
}

function nameOf(node: ts.SignatureDeclaration): string {
  const owner = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return owner === undefined ? '(a nameless function)' : `${owner.getText()}()`;
}

const top = (sizes: readonly Size[], count: number): Size[] =>
  [...sizes].sort((a, b) => b.lines - a.lines).slice(0, count);

const linesOf = (text: string): number => text.trimEnd().split('\n').length;
