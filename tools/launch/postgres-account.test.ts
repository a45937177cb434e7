import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canReach, makeOwnedFolder } from './postgres-account.ts';
import { copyBinaries, makeReady, prepareBinaries } from './postgres-binaries.ts';
import { runTool } from './postgres-control.ts';
import { explainSystemError } from './problem.ts';

let folder: string;
const stranger = { uid: 54_321, gid: 54_321 };

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-account-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test('a closed folder anywhere above stops another account', () => {
  const deep = path.join(folder, 'a', 'b', 'not-yet-there');
  fs.mkdirSync(path.join(folder, 'a', 'b'), { recursive: true });
  fs.chmodSync(folder, 0o700);
  expect(canReach(stranger, deep)).toBe(false);
  fs.chmodSync(folder, 0o711);
  expect(canReach(stranger, deep)).toBe(true);
  expect(canReach(null, deep)).toBe(true);
});

test('a folder that is in truth a link, or a file, is refused', () => {
  const target = path.join(folder, 'elsewhere');
  fs.mkdirSync(target);
  fs.symlinkSync(target, path.join(folder, 'link'));
  expect(() => makeOwnedFolder(path.join(folder, 'link'), null)).toThrow();
  fs.writeFileSync(path.join(folder, 'file'), '');
  expect(() => makeOwnedFolder(path.join(folder, 'file'), null)).toThrow();
});

test('binaries are made ready without the package’s own install script', () => {
  fs.mkdirSync(path.join(folder, 'native', 'bin'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'native', 'lib'));
  fs.writeFileSync(path.join(folder, 'native', 'lib', 'libpq.so.5.18'), 'library');
  fs.writeFileSync(path.join(folder, 'native', 'bin', 'postgres'), '', { mode: 0o644 });
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  fs.writeFileSync(path.join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  expect(makeReady(path.join(folder, 'native'))).toBe(true);
  expect(makeReady(path.join(folder, 'native'))).toBe(true);
  expect(fs.readFileSync(path.join(folder, 'native/lib/libpq.so.5'), 'utf8')).toBe('library');
  expect(fs.statSync(path.join(folder, 'native/bin/postgres')).mode & 0o111).toBe(0o111);
});

test('a copy of the binaries works, even from a tree installed under a strict umask', async () => {
  const { postgres, major } = prepareBinaries(folder, null);
  const native = path.resolve(path.dirname(postgres), '..');
  const strict = path.join(folder, 'strict');
  fs.cpSync(native, strict, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(path.join(strict, 'bin'), 0o700);
  fs.chmodSync(path.join(strict, 'lib'), 0o700);
  const copy = copyBinaries(path.join(folder, 'spare'), strict, '18.0.0', null);
  expect(fs.statSync(path.join(copy, 'lib')).mode & 0o777).toBe(0o755);
  const { code, output } = await runTool(path.join(copy, 'bin', 'postgres'), ['--version'], null);
  expect(code).toBe(0);
  expect(output).toContain(`PostgreSQL) ${major}`);
  // The second time the copy is found again.
  expect(copyBinaries(path.join(folder, 'spare'), strict, '18.0.0', null)).toBe(copy);
});

test.each([
  ['initdb: could not write: No space left on device', /disque est plein[\s\S]*500 Mo/],
  ['EACCES: permission denied, mkdir', /ECOM_STATE_DIR/],
  ['EROFS: read-only file system', /ECOM_STATE_DIR/],
])('explains «%s»', (text, expected) => {
  expect(explainSystemError(new Error(text), '/somewhere')?.fr).toMatch(expected);
});

test('does not pretend to understand other errors', () => {
  expect(explainSystemError(new TypeError('x is undefined'), '/somewhere')).toBeNull();
});
