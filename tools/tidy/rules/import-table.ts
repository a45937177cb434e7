import { posix } from 'node:path';
import { isCode, isTest, isTestSupport } from '../places.ts';
import type { Rule } from '../rule.ts';
import { findingAt, importsOf } from '../syntax.ts';
import type { Tree, TreeFile } from '../tree.ts';
import { moduleOrder, rowOf } from './import-rows.ts';

/** Who may import whom: ARCHITECTURE §2. Types count too: they tie as much as values do. */
export const importTable: Rule = {
  name: 'import-table',
  floor: 120,
  looksAt: (path) => isCode(path) && rowOf(path) !== undefined,
  check: (file, tree) =>
    importsOf(file).flatMap(({ node, specifier }) => {
      const why = refusalOf(file, specifier, tree);
      return why === undefined ? [] : [findingAt(node, why)];
    }),
};

function refusalOf(file: TreeFile, specifier: string, tree: Tree): string | undefined {
  const target = resolve(file.path, specifier, tree);
  if (target === undefined) return `${specifier} is no workspace package`;
  if (target.kind === 'external') return refusalOfExternal(file.path, specifier);
  return refusalOfPath(file.path, target.path);
}

type Target = { readonly kind: 'path'; readonly path: string } | { readonly kind: 'external' };

function resolve(from: string, specifier: string, tree: Tree): Target | undefined {
  if (specifier.startsWith('.')) {
    return { kind: 'path', path: posix.join(posix.dirname(from), specifier) };
  }
  if (!specifier.startsWith('@ecom/')) return { kind: 'external' };
  const [, name = '', ...rest] = specifier.split('/');
  const folder = folderOfPackage(`@ecom/${name}`, tree);
  if (folder === undefined) return undefined;
  return { kind: 'path', path: `${folder}/${rest.length === 0 ? 'index.ts' : rest.join('/')}` };
}

function folderOfPackage(name: string, tree: Tree): string | undefined {
  const short = name.slice('@ecom/'.length);
  const homes = ['packages', 'modules', 'adapters', 'apps'].map((home) => `${home}/${short}`);
  return homes.find((folder) => tree.find(`${folder}/package.json`)?.text.includes(`"${name}"`));
}

function refusalOfExternal(from: string, specifier: string): string | undefined {
  const row = rowOf(from);
  if (row === undefined || row.external === 'any' || isTestSupport(from)) return undefined;
  if (row.external.includes(specifier)) return undefined;
  return `${row.from} may not use the outside package ${specifier}`;
}

function refusalOfPath(from: string, to: string): string | undefined {
  if (to.startsWith('packages/testkit/') && !isTestSupport(from)) {
    return 'only tests import packages/testkit';
  }
  if (isDoubleOrContract(to) && !isTestSupport(from)) {
    return 'doubles and contract suites are for tests';
  }
  if (to.startsWith('apps/api/') && !mayImportApi(from)) return 'nobody imports apps/api but tests';
  return refusalOfRow(from, to) ?? refusalOfOrder(from, to);
}

const isDoubleOrContract = (path: string): boolean =>
  /^adapters\/([^/]+-contract\/|[^/]+\/double)/.test(path);

/** The generator reads the routes to write the API's document. */
const mayImportApi = (from: string): boolean =>
  from.startsWith('apps/api/') || isTestSupport(from) || from.startsWith('tools/generate/');

function refusalOfRow(from: string, to: string): string | undefined {
  const row = rowOf(from);
  if (row === undefined) return undefined;
  const own = from.split('/').slice(0, 2).join('/');
  // A test may look at everything of its own slice, and use the kit and the contract suites.
  if (isTest(from) && (to.startsWith(`${own}/`) || isTestSupport(to))) return undefined;
  if (isTestSupport(from) && isTestSupport(to)) return undefined;
  if (row.may(to, own)) return undefined;
  return `${row.from} may not import ${to}`;
}

function refusalOfOrder(from: string, to: string): string | undefined {
  const [fromHome, fromModule = ''] = from.split('/');
  const [toHome, toModule = ''] = to.split('/');
  if (fromHome !== 'modules' || toHome !== 'modules' || fromModule === toModule) return undefined;
  if (moduleOrder[fromModule]?.includes(toModule)) return undefined;
  return `${fromModule} stands before or beside ${toModule}: modules know no circles`;
}
