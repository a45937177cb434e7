import { createHash } from 'node:crypto';
import { readFile, unlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FileStorage } from '../../modules/auth/ports.ts';
import { assertFileKey } from './file-key.ts';
import { removeLeftovers, syncFolder, writeWhole } from './write-whole.ts';

export interface DiskStorageOptions {
  /** Made when absent, for this process's user only. */
  readonly rootFolder: string;
}

/**
 * Keeps files in a folder of this machine: for development, or one server with backups. A put
 * that returned survives a power cut; one that was killed leaves the file as it was. Several
 * processes may share the folder; the last put wins, whole.
 */
export function diskStorage(options: DiskStorageOptions): FileStorage {
  const rootFolder = resolve(options.rootFolder);
  const pathOf = (key: string): string => {
    assertFileKey(key);
    return join(rootFolder, shardOf(key), key.replaceAll('/', '.'));
  };
  let cleared: Promise<void> | undefined;
  return {
    name: 'disk',
    put: async (key, bytes, signal) => {
      const path = pathOf(key);
      // Halves come from processes that died: once in the life of their successor is enough.
      cleared ??= removeLeftovers(rootFolder);
      await cleared;
      await writeWhole(rootFolder, path, bytes, signal);
    },
    get: async (key, signal) => {
      signal?.throwIfAborted();
      return orNullWhenAbsent(readFile(pathOf(key), { signal }));
    },
    delete: async (key, signal) => {
      signal?.throwIfAborted();
      const path = pathOf(key);
      if ((await orNullWhenAbsent(unlink(path))) === null) return;
      await syncFolder(join(path, '..'));
    },
  };
}

/**
 * 256 folders, so that none grows too long to list. A key's slashes become dots, which keys do
 * not have: two keys never share a path, and a file never stands where a folder should.
 */
const shardOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 2);

async function orNullWhenAbsent<Value>(reading: Promise<Value>): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
