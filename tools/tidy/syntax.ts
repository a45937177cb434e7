import ts from 'typescript';
import type { Finding } from './rule.ts';
import type { TreeFile } from './tree.ts';

/** Every node under `node`, itself included, in the order of the text. */
export function* nodesUnder(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesUnder(child);
}

export function findingAt(node: ts.Node, message: string): Finding {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return { line: line + 1, message };
}

/** A finding for each match of `pattern`, which must be global. */
export function findingsOf(
  text: string,
  pattern: RegExp,
  messageOf: (match: RegExpExecArray) => string,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(pattern)) {
    findings.push({ line: lineAt(text, match.index), message: messageOf(match) });
  }
  return findings;
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

export interface Import {
  readonly node: ts.Node;
  readonly specifier: string;
}

/** What a file imports or re-exports, by any syntax, types included. */
export function importsOf(file: TreeFile): readonly Import[] {
  const found: Import[] = [];
  for (const node of nodesUnder(file.ast())) {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) {
      found.push({ node, specifier: specifier.text });
    }
  }
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0];
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return node.argument.literal;
  }
  return undefined;
}

/** `console.log` for a property access on names, or undefined for anything less plain. */
export function dottedName(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const left = dottedName(node.expression);
  return left === undefined ? undefined : `${left}.${node.name.text}`;
}
