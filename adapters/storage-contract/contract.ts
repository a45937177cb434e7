import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileStorage } from '../../modules/auth/ports.ts';

/** An empty storage ready to be tried. */
export interface StorageHarness {
  readonly storage: FileStorage;
  close(): Promise<void>;
}

export const sampleKey = 'identity/0199f0aa-0000-7000-8000-000000000001';

/** Keys that lead elsewhere, on a disk or in an address, or that we would never make. */
const strayKeys = [
  '',
  '/',
  'identity',
  'identity/',
  '/identity/a',
  'identity//a',
  'identity/../a',
  '../identity/a',
  'identity/..',
  'identity/.',
  'identity/a.jpg',
  'identity/%2e%2e/a',
  'identity\\a',
  'identity/a\0',
  'identity/a\n',
  'identity/a?b',
  'identity/a#b',
  'identity/A',
  'identity/é',
  'incoming/-a',
  `identity/${'a'.repeat(200)}`,
];

/** What every implementation of the port keeps. */
export function testFileStorage(name: string, open: () => Promise<StorageHarness>): void {
  describe(`${name} keeps the contract of the file port`, () => {
    const storage = opened(open);

    it('has a name that can stand in a metric', () => {
      expect(storage().name).toMatch(/^[a-z][a-z0-9-]{1,30}$/);
    });

    it.each([0, 1, 255, 70_000, 3_000_000])('gives back %i bytes as they were', async (length) => {
      const bytes = everyByte(length);
      await storage().put(sampleKey, bytes);
      expectSame(await storage().get(sampleKey), bytes);
    });

    it('answers null for what was never put', async () => {
      expect(await storage().get(sampleKey)).toBeNull();
    });

    it('overwrites, with something longer and with something shorter', async () => {
      for (const length of [10, 5_000, 3]) {
        await storage().put(sampleKey, filled(length, length));
        expectSame(await storage().get(sampleKey), filled(length, length));
      }
    });

    it('forgets what is deleted, and does not mind deleting it again', async () => {
      await storage().put(sampleKey, filled(10, 1));
      await storage().delete(sampleKey);
      expect(await storage().get(sampleKey)).toBeNull();
      await storage().delete(sampleKey);
      await storage().put(sampleKey, filled(10, 2));
      expectSame(await storage().get(sampleKey), filled(10, 2));
    });

    it('tells every two keys apart', async () => {
      const keys = ['a/b', 'a/b-c', 'a/b_c', 'a/b/c', 'a-b/c', 'ab/c', 'a/bc'];
      for (const [n, key] of keys.entries()) await storage().put(key, filled(4, n));
      await storage().delete('a/b');
      for (const [n, key] of keys.entries()) {
        const found = await storage().get(key);
        if (key === 'a/b') expect(found).toBeNull();
        else expectSame(found, filled(4, n));
      }
    });

    it.each(strayKeys)('refuses the key %j in all it does', async (key) => {
      await expect(storage().put(key, filled(1, 1))).rejects.toThrow('not the key of a file');
      await expect(storage().get(key)).rejects.toThrow('not the key of a file');
      await expect(storage().delete(key)).rejects.toThrow('not the key of a file');
    });

    it('does nothing once its caller has given up', async () => {
      await storage().put(sampleKey, filled(10, 1));
      const gone = AbortSignal.abort();
      await expect(storage().put(sampleKey, filled(10, 2), gone)).rejects.toThrow('abort');
      await expect(storage().get(sampleKey, gone)).rejects.toThrow('abort');
      await expect(storage().delete(sampleKey, gone)).rejects.toThrow('abort');
      expectSame(await storage().get(sampleKey), filled(10, 1));
    });

    it('shows one whole content to readers while writers compete', async () => {
      const length = 2_000_000;
      await storage().put(sampleKey, filled(length, 0));
      const writing = [1, 2, 3, 4, 5, 6, 7, 8].map((n) =>
        storage().put(sampleKey, filled(length, n)),
      );
      const reading = writing.map(() => storage().get(sampleKey));
      const seen = await Promise.all(reading);
      await Promise.all(writing);
      for (const bytes of [...seen, await storage().get(sampleKey)]) {
        expectSame(bytes, filled(length, bytes?.[0] ?? -1));
      }
    });
  });
}

function opened(open: () => Promise<StorageHarness>): () => FileStorage {
  let harness: StorageHarness | undefined;
  beforeEach(async () => {
    harness = await open();
  });
  afterEach(() => harness?.close());
  return () => {
    if (harness === undefined) throw new Error('the harness opens before each test');
    return harness.storage;
  };
}

export const filled = (length: number, value: number): Uint8Array =>
  new Uint8Array(length).fill(value);

const everyByte = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, n) => (n + (n >> 8)) % 256);

/** Compares in one go: a diff of megabytes helps nobody. */
export function expectSame(found: Uint8Array | null, expected: Uint8Array): void {
  expect(found?.length).toBe(expected.length);
  expect(found !== null && Buffer.from(expected).equals(found)).toBe(true);
}
