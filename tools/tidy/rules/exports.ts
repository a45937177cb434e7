import { posix } from 'node:path';
import ts from 'typescript';
import { isCode, isTool } from '../places.ts';
import type { Finding, Rule } from '../rule.ts';
import { findingAt } from '../syntax.ts';
import type { Tree } from '../tree.ts';

/** Named exports (but lazy screens and functions of a host); one hand-written `index.ts` per module, package or adapter; no other barrel. */
export const exportsRule: Rule = {
  name: 'exports',
  floor: 120,
  looksAt: isCode,
  check: (file, tree) => {
    const statements = file.ast().statements;
    const mayDefault =
      isConfig(file.path) || isHostedFunction(file.path) || isLazyScreen(file.path, tree);
    return [
      ...statements.flatMap((statement) => findingsOfStatement(statement, mayDefault)),
      ...barrel(statements, file.path),
    ];
  },
};

/** Vite, Vitest and Playwright read the default export of their configuration. */
const isConfig = (path: string): boolean => isTool(path) && /\.config\.(ts|js|mjs)$/.test(path);

/** Netlify calls the default export of a function's file. */
const isHostedFunction = (path: string): boolean =>
  /^apps\/api\/src\/netlify(-[a-z]+)?\.ts$/.test(path);

const lazyImport = /\bimport\(\s*'([^']+)'\s*\)/g;

/** `lazy(() => import('./terms.tsx'))` reads the default export of the screen it loads later. */
function isLazyScreen(path: string, tree: Tree): boolean {
  const app = /^apps\/[^/]+\/src\//.exec(path)?.[0];
  if (app === undefined || !path.endsWith('.tsx')) return false;
  return tree.files
    .filter((file) => file.path.startsWith(app))
    .some(({ path: from, text }) =>
      [...text.matchAll(lazyImport)].some(
        ([, to = '']) => posix.join(posix.dirname(from), to) === path,
      ),
    );
}

function findingsOfStatement(statement: ts.Statement, mayDefault: boolean): readonly Finding[] {
  if (isDefaultExport(statement) && !mayDefault) {
    return [findingAt(statement, 'exports have names')];
  }
  if (ts.isExportDeclaration(statement) && statement.moduleSpecifier && !statement.exportClause) {
    return [findingAt(statement, 'what is public is listed by hand, not by export *')];
  }
  return [];
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return !statement.isExportEquals;
  if (!ts.canHaveModifiers(statement)) return false;
  const kinds = ts.getModifiers(statement)?.map((modifier) => modifier.kind) ?? [];
  return kinds.includes(ts.SyntaxKind.DefaultKeyword);
}

const isFace = (path: string): boolean =>
  /^(modules|packages|adapters)\/[^/]+\/index\.ts$/.test(path);

function barrel(statements: ts.NodeArray<ts.Statement>, path: string): readonly Finding[] {
  const first = statements[0];
  if (first === undefined || isFace(path)) return [];
  const passesOn = (statement: ts.Statement): boolean =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
  if (!statements.every(passesOn)) return [];
  return [findingAt(first, 'a file that only passes exports on hides where things live')];
}
