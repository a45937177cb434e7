import fs from 'node:fs';
import path from 'node:path';
import { isAlive } from './postgres-control.ts';
import { errorCode } from './problem.ts';

export interface LockHolder {
  readonly pid: number;
  /** When that process began, by the system's count: tells it from a later one of the same pid. */
  readonly began: string;
  readonly [more: string]: unknown;
}

export interface Lock {
  /** Adds facts for whoever finds the lock taken (addresses). */
  annotate(more: Record<string, unknown>): void;
  release(): void;
}

/**
 * Takes a lock file for this process, or returns who holds it. A lock whose process is gone
 * (kill -9, power cut) is taken over.
 */
export function takeLock(file: string): Lock | LockHolder {
  const mine: LockHolder = { pid: process.pid, began: beganAt(process.pid) };
  for (;;) {
    if (writeNew(file, mine)) return makeLock(file, mine);
    const holder = readLock(file);
    if (holder && isHeld(holder)) return holder;
    removeStale(file, holder);
  }
}

/** Who holds the lock now, if a living process does. */
export function readHolder(file: string): LockHolder | null {
  const holder = readLock(file);
  return holder && isHeld(holder) ? holder : null;
}

export function isLock(taken: Lock | LockHolder): taken is Lock {
  return 'release' in taken;
}

function makeLock(file: string, mine: LockHolder): Lock {
  return {
    annotate(more) {
      const passing = `${file}.${process.pid}`;
      fs.writeFileSync(passing, JSON.stringify({ ...more, ...mine }));
      fs.renameSync(passing, file);
    },
    release() {
      const holder = readLock(file);
      if (holder?.pid === mine.pid) fs.rmSync(file, { force: true });
    },
  };
}

/** link() makes the file appear whole, and fails when it exists. */
function writeNew(file: string, holder: LockHolder): boolean {
  const passing = `${file}.${process.pid}.new`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(passing, JSON.stringify(holder));
  try {
    fs.linkSync(passing, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // Some file systems have no hard links: an exclusive copy comes close enough.
    if (!/^(EPERM|ENOTSUP|ENOSYS)$/.test(errorCode(error))) throw error;
    return copyNew(passing, file);
  } finally {
    fs.rmSync(passing, { force: true });
  }
}

function copyNew(from: string, to: string): boolean {
  try {
    fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Two starts may find the same dead lock: only the one that moves it away may go on. */
function removeStale(file: string, stale: LockHolder | null): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readLock(aside);
  if (moved && isHeld(moved) && moved.pid !== stale?.pid) fs.renameSync(aside, file);
  fs.rmSync(aside, { force: true });
}

function readLock(file: string): LockHolder | null {
  try {
    const { pid, began, ...more } = JSON.parse(fs.readFileSync(file, 'utf8'));
    return typeof pid === 'number' ? { ...more, pid, began: String(began) } : null;
  } catch {
    return null;
  }
}

function isHeld(holder: LockHolder): boolean {
  return isAlive(holder.pid) && (holder.began === '' || beganAt(holder.pid) === holder.began);
}

/** Fields 3 and 22 of /proc/<pid>/stat; '' where there is no /proc. */
function beganAt(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // In a container nobody may collect the dead: a zombie answers to kill(0) for ever.
    return /^[ZX]/.test(fields[0] ?? '') ? 'dead' : (fields[19] ?? '');
  } catch {
    return '';
  }
}
