import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { testFileStorage } from '@ecom/storage-contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { diskStorage } from './disk-storage.ts';

const key = 'identity/0199f0aa-0000-7000-8000-000000000001';

async function open() {
  const folder = await mkdtemp(join(tmpdir(), 'ecom-storage-'));
  const storage = diskStorage({ rootFolder: join(folder, 'files') });
  return { storage, folder, close: () => rm(folder, { recursive: true }) };
}

testFileStorage('the disk', open);

describe('the disk', () => {
  let harness: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => {
    harness = await open();
  });
  afterEach(() => harness.close());
  const root = () => join(harness.folder, 'files');
  const entries = () => readdir(root(), { recursive: true, withFileTypes: true });
  const filesOn = async () => (await entries()).filter((entry) => entry.isFile());

  it('lets only its own user read or list', async () => {
    await harness.storage.put(key, Buffer.from('a card'));
    const modes = await Promise.all(
      (await entries()).map(async (entry) => {
        const { mode } = await stat(join(entry.parentPath, entry.name));
        return `${entry.isFile() ? 'file' : 'folder'} ${(mode & 0o777).toString(8)}`;
      }),
    );
    expect([...new Set(modes)].sort()).toEqual(['file 600', 'folder 700']);
    expect((await stat(root())).mode & 0o777).toBe(0o700);
  });

  it('leaves nothing beside the file when a put is given up or fails', async () => {
    const giveUp = new AbortController();
    const putting = harness.storage.put(key, new Uint8Array(contentLength), giveUp.signal);
    const given = expect(putting).rejects.toThrow('abort');
    await vi.waitUntil(async () => (await sizesUnder(root())).length > 0, { interval: 1 });
    giveUp.abort();
    await given;
    expect(await filesOn()).toEqual([]);
    await harness.storage.put(key, Buffer.from('a card'));
    const [file] = await filesOn();
    const path = join(file?.parentPath ?? '', file?.name ?? '');
    await rm(path);
    await mkdir(path);
    await expect(harness.storage.put(key, Buffer.from('another'))).rejects.toThrow('EISDIR');
    expect(await filesOn()).toEqual([]);
  });

  it('says so when the disk refuses, instead of calling the file absent', async () => {
    await writeFile(root(), 'a file where the folder should be');
    await expect(harness.storage.put(key, Buffer.from('a card'))).rejects.toThrow();
    await expect(harness.storage.get(key)).rejects.toThrow('ENOTDIR');
  });

  it('clears what killed writers left an hour ago, and no younger, with its first put', async () => {
    const incoming = join(root(), 'incoming');
    await mkdir(incoming, { recursive: true });
    for (const [name, minutes] of [
      ['old', 61],
      ['young', 59],
    ] as const) {
      await writeFile(join(incoming, name), 'half');
      const then = new Date(Date.now() - minutes * 60_000);
      await utimes(join(incoming, name), then, then);
    }
    await harness.storage.put(key, Buffer.from('a card'));
    expect(await readdir(incoming)).toEqual(['young']);
    expect(await harness.storage.get(key)).not.toBeNull();
  });

  it('keeps a whole file, no older than acknowledged, when its writer is killed', async () => {
    for (let round = 0; round < 4; round += 1) {
      const acknowledged = await killWriterInTheMiddle(root());
      const bytes = Buffer.from((await harness.storage.get(key)) ?? []);
      expect(bytes.length).toBe(contentLength);
      expect(bytes.equals(Buffer.alloc(contentLength, bytes[0]))).toBe(true);
      expect(bytes[0]).toBeGreaterThanOrEqual(acknowledged);
    }
    // Halves were left, or no kill came in the middle and nothing was proved.
    expect(await readdir(join(root(), 'incoming'))).not.toEqual([]);
  });
});

const contentLength = 32_000_000;
const adapter = pathToFileURL(join(import.meta.dirname, 'disk-storage.ts')).href;

/** Puts contents 1, 2, 3… over one another, and says each one when its put has returned. */
const writer = `
  const { diskStorage } = await import(${JSON.stringify(adapter)});
  const storage = diskStorage({ rootFolder: process.argv[1] });
  for (let content = 1; content < 250; content += 1) {
    await storage.put(${JSON.stringify(key)}, new Uint8Array(${contentLength}).fill(content));
    console.log(content);
  }
`;

/** Kills the writer when a file is half written; answers the last content it acknowledged. */
async function killWriterInTheMiddle(root: string): Promise<number> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', writer, root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  let acknowledged = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    acknowledged = Number(line);
  });
  const isHalfWay = (size: number) => size > 0 && size < contentLength;
  const left = new Set(await sizesUnder(join(root, 'incoming')));
  await vi.waitUntil(
    async () => {
      if (acknowledged < 2) return false;
      const sizes = await sizesUnder(root);
      return sizes.some((size) => isHalfWay(size) && !left.has(size));
    },
    { interval: 1, timeout: 20_000 },
  );
  child.kill('SIGKILL');
  expect(await exit).toEqual([null, 'SIGKILL']);
  return acknowledged;
}

/** Of every file; files that disappear while we look do not count. */
async function sizesUnder(folder: string): Promise<readonly number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) =>
    stat(join(parentPath, name)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return Promise.all(sizes);
}
