import { sealBytes, unsealBytes } from './seal.ts';

/** What `sealedStorage` wraps; the modules' file port has this shape. */
export interface SealableStorage {
  readonly name: string;
  put(key: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void>;
  get(key: string, signal?: AbortSignal): Promise<Uint8Array | null>;
  delete(key: string, signal?: AbortSignal): Promise<void>;
}

/**
 * The same storage, with contents sealed under `sealKey(secret)` before they leave the process:
 * whoever copies the disk or the bucket reads nothing. A content is bound to its key, so one
 * person's file put in another's place does not open. Names and sizes stay visible. `olderKeys`
 * still open what was sealed before the secret changed. `get` throws when nothing opens it.
 */
export function sealedStorage(
  storage: SealableStorage,
  key: Buffer,
  olderKeys: readonly Buffer[] = [],
): SealableStorage {
  return {
    name: storage.name,
    put: (fileKey, bytes, signal) =>
      storage.put(fileKey, sealBytes(key, bytes, placeOf(fileKey)), signal),
    get: async (fileKey, signal) => {
      const sealed = await storage.get(fileKey, signal);
      return sealed === null ? null : openWithAny([key, ...olderKeys], sealed, fileKey);
    },
    delete: (fileKey, signal) => storage.delete(fileKey, signal),
  };
}

/** Sealed texts have no place: neither kind can be passed off as the other. */
const placeOf = (fileKey: string): string => `file:${fileKey}`;

function openWithAny(keys: readonly Buffer[], sealed: Uint8Array, fileKey: string): Uint8Array {
  for (const key of keys) {
    try {
      return unsealBytes(key, sealed, placeOf(fileKey));
    } catch {
      // Not this key's; the last failure is told below.
    }
  }
  throw new Error(`${fileKey} does not open: changed, moved, or sealed with a key we do not have`);
}
