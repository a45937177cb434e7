/** Keeps private files, as `auth` needs it: keys are ours, contents were inspected before. */
export interface VoiceStorage {
  /** Whole or not at all; overwrites. */
  put(key: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void>;
  /** Null when there is none. */
  get(key: string, signal?: AbortSignal): Promise<Uint8Array | null>;
  /** Absent is no error. */
  delete(key: string, signal?: AbortSignal): Promise<void>;
}
