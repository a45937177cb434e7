import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A file of the repository, by its path from the root, with `/` on every system. */
export interface TreeFile {
  readonly path: string;
  readonly text: string;
  /** The syntax tree, parsed at most once. For TypeScript and JavaScript only. */
  ast(): ts.SourceFile;
}

export interface Tree {
  readonly files: readonly TreeFile[];
  find(path: string): TreeFile | undefined;
  /** True for pictures as well, and for folders. */
  exists(path: string): boolean;
}

const binary = /\.(png|ico|jpg|webp|avif|woff2?|gz|br|pdf)$/;
const textLimitBytes = 4 * 1024 * 1024;

/** The files that are or would be committed: ignored ones are not ours to judge. */
export function treeOfRepository(root: string): Tree {
  const paths = trackedPaths(root) ?? walkedPaths(root);
  const readable = paths.filter((path) => !binary.test(path) && isSmallFile(join(root, path)));
  const files = readable.map((path) => fileOf(path, readFileSync(join(root, path), 'utf8')));
  return treeOf(files, paths);
}

function trackedPaths(root: string): string[] | undefined {
  const listing = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (listing.status !== 0) return undefined;
  return [...new Set(listing.stdout.split('\0'))].filter((path) => path !== '');
}

const notOurs = /(^|\/)(node_modules|dist|coverage|test-results|\.ecom|\.git)(\/|$)/;

/** An unpacked archive has no git: everything in it counts but what installing and running adds. */
function walkedPaths(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !notOurs.test(path));
}

export function treeOf(files: readonly TreeFile[], paths = files.map(({ path }) => path)): Tree {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
  return {
    files,
    find: (path) => byPath.get(path),
    exists: (path) => paths.includes(path) || paths.some(isIn(path.replace(/\/$/, ''))),
  };
}

export function fileOf(path: string, text: string): TreeFile {
  let parsed: ts.SourceFile | undefined;
  return {
    path,
    text,
    ast() {
      parsed ??= ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return parsed;
    },
  };
}

/** A tracked file may be deleted in the working tree: it is then gone for us too. */
function isSmallFile(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size <= textLimitBytes;
}
