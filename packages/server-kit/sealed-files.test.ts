import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealBytes, sealKey, unsealBytes } from './seal.ts';
import { type SealableStorage, sealedStorage } from './sealed-files.ts';

const key = sealKey('a secret');
const other = sealKey('another secret');

function memoryStorage(): SealableStorage & { readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    name: 'memory',
    files,
    put: async (fileKey, bytes) => {
      files.set(fileKey, bytes);
    },
    get: async (fileKey) => files.get(fileKey) ?? null,
    delete: async (fileKey) => {
      files.delete(fileKey);
    },
  };
}

describe('sealed bytes', () => {
  it('come back whole, at their place only', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), fc.string(), (bytes, place, elsewhere) => {
        const sealed = sealBytes(key, bytes, place);
        expect(new Uint8Array(unsealBytes(key, sealed, place))).toEqual(bytes);
        if (Buffer.from(place).equals(Buffer.from(elsewhere))) return;
        expect(() => unsealBytes(key, sealed, elsewhere)).toThrow();
      }),
    );
  });

  it('do not open when cut at any length or changed at any byte', () => {
    const sealed = sealBytes(key, Buffer.from('bytes'), 'place');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => unsealBytes(key, changed, 'place')).toThrow();
      expect(() => unsealBytes(key, sealed.subarray(0, at), 'place')).toThrow();
    }
  });
});

describe('a sealed storage', () => {
  it('gives back what was put, null for what is absent, and nothing after a delete', async () => {
    const sealed = sealedStorage(memoryStorage(), key);
    await sealed.put('identity/a', Buffer.from('a card'));
    expect(Buffer.from((await sealed.get('identity/a')) ?? '').toString()).toBe('a card');
    expect(await sealed.get('identity/b')).toBeNull();
    await sealed.delete('identity/a');
    expect(await sealed.get('identity/a')).toBeNull();
  });

  it('shows nothing to whoever holds the disk', async () => {
    const storage = memoryStorage();
    await sealedStorage(storage, key).put('identity/a', Buffer.from('a card'));
    expect(Buffer.from(storage.files.get('identity/a') ?? '').includes('card')).toBe(false);
  });

  it("does not open one person's file in another's place", async () => {
    const storage = memoryStorage();
    const sealed = sealedStorage(storage, key);
    await sealed.put('identity/a', Buffer.from('a card'));
    storage.files.set('identity/b', storage.files.get('identity/a') ?? Buffer.alloc(0));
    await expect(sealed.get('identity/b')).rejects.toThrow('identity/b does not open');
  });

  it('still opens what an older key sealed, and seals with the new one', async () => {
    const storage = memoryStorage();
    await sealedStorage(storage, other).put('identity/a', Buffer.from('old'));
    const both = sealedStorage(storage, key, [other]);
    expect(Buffer.from((await both.get('identity/a')) ?? '').toString()).toBe('old');
    await both.put('identity/a', Buffer.from('new'));
    await expect(sealedStorage(storage, other).get('identity/a')).rejects.toThrow('does not open');
  });
});
