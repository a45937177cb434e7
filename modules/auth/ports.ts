import type { Tx } from '@ecom/server-kit';

/**
 * What a provider said of one message. `unknown` covers network errors, timeouts and 5xx: the
 * message may have left, and it is sent again. `refused` is final.
 */
export type SmsOutcome =
  | { readonly outcome: 'accepted'; readonly providerId: string; readonly costXof?: number }
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'unknown'; readonly reason: string };

/** Sends one SMS. Implemented by `adapters/sms-*`, which all pass one contract suite. */
export interface SmsSender {
  readonly name: string;
  /**
   * @param message `to` in E.164, `body` in GSM-7, `reference` our own id, the same on a retry
   * @param signal gives up waiting; the outcome is then `unknown`
   */
  send(
    message: { readonly to: string; readonly body: string; readonly reference: string },
    signal: AbortSignal,
  ): Promise<SmsOutcome>;
}

/** Keeps private files. Keys are ours, such as `identity/<uuid>`; contents were inspected before. */
export interface FileStorage {
  readonly name: string;
  /** Whole or not at all; overwrites. */
  put(key: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void>;
  /** Null when there is none. */
  get(key: string, signal?: AbortSignal): Promise<Uint8Array | null>;
  /** Absent is no error. */
  delete(key: string, signal?: AbortSignal): Promise<void>;
}

/** Re-encodes an image: what comes out was made by our encoder, whatever went in. */
export interface ImageEncoder {
  encode(
    bytes: Uint8Array,
    options: { readonly maxSidePx: number; readonly type: 'image/webp' | 'image/jpeg' },
  ): Promise<{ bytes: Uint8Array; widthPx: number; heightPx: number }>;
}

/** Hashes PINs so slowly that a stolen table says nothing, and off the event loop. */
export interface PinHasher {
  /** A PHC string `$argon2id$…`. */
  hash(pin: string): Promise<string>;
  /** Constant time in the PIN; false also for a damaged hash. */
  matches(stored: string, pin: string): Promise<boolean>;
  /** Stands for a PIN where two must be told apart later; worthless without the pepper. */
  fingerprint(pin: string): string;
}

/** What another module forgets of a person together with her account, in the same transaction. */
export interface AccountEraser {
  eraseAccount(tx: Tx, userId: string): Promise<void>;
}

/**
 * What keeps an account from being closed. Money is locked by the question; business is asked for
 * first, since its locks come before those of money.
 */
export interface ClosingGuard {
  /** A store that she owns and customers know; an order that she waits for. */
  openBusiness(tx: Tx, userId: string): Promise<'store' | 'orders' | null>;
  holdsMoney(tx: Tx, userId: string): Promise<boolean>;
}
