import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemClock } from '@ecom/kernel';

const ownerOnlyFolder = 0o700;
const ownerOnlyFile = 0o600;

/** Halves of files whose writer was killed; a live writer needs seconds. */
const leftoverAfterMs = 60 * 60_000;

/**
 * Writes beside, flushes, then renames: readers see the old bytes or the new ones, and what is
 * seen is on the disk. `root` holds the unfinished files, on the same disk as `path`.
 * @throws the signal's reason when it was given up before the rename; nothing has changed then
 */
export async function writeWhole(
  root: string,
  path: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted();
  const incoming = join(root, 'incoming');
  await Promise.all([makeFolder(incoming), makeFolder(dirname(path))]);
  const unfinished = join(incoming, randomUUID());
  try {
    await writeFlushed(unfinished, bytes, signal);
    signal?.throwIfAborted();
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

async function writeFlushed(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
  const file = await open(path, 'wx', ownerOnlyFile);
  try {
    await file.writeFile(bytes, { signal });
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new folder is an entry of its parent, which must reach the disk as well. */
async function makeFolder(path: string): Promise<void> {
  const firstMade = await mkdir(path, { recursive: true, mode: ownerOnlyFolder });
  if (firstMade === undefined) return;
  await syncFolder(dirname(firstMade));
  if (firstMade !== path) await syncFolder(dirname(path));
}

/** Folders cannot be flushed, nor need to be, on Windows and some network disks. */
const unflushable = new Set(['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP']);

export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!unflushable.has(code)) throw error;
  }
}

/**
 * Removes what killed writers left. Safe beside live ones: theirs are younger. What cannot be
 * removed stays: it is in nobody's way.
 */
export async function removeLeftovers(root: string): Promise<void> {
  const incoming = join(root, 'incoming');
  const names = await readdir(incoming).catch(() => []);
  for (const path of names.map((name) => join(incoming, name))) {
    const found = await stat(path).catch(() => null);
    const ageMs = found === null ? 0 : systemClock.nowMs() - found.mtimeMs;
    if (ageMs > leftoverAfterMs) await rm(path, { force: true }).catch(() => undefined);
  }
}
