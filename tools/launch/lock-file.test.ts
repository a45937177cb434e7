import fs from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly optionalDependencies?: Record<string, string>;
}

/** As Node looks for it: beside the one that asks, then in each node_modules above. */
function isLocked(packages: Record<string, Entry>, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

test('the lock file holds the binaries of every system: without one, npm ci refuses it all', () => {
  const file = new URL('../../package-lock.json', import.meta.url);
  const { packages }: { packages: Record<string, Entry> } = JSON.parse(
    fs.readFileSync(file, 'utf8'),
  );
  const wanted = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ from, name })),
  );
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter(({ from, name }) => !isLocked(packages, from, name))).toEqual([]);
});
