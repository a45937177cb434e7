import { createHash } from 'node:crypto';

/** One person sends money to another. */
export interface WalletTransfer {
  /** The sender's idempotency key. */
  readonly key: string;
  readonly userId: string;
  readonly sessionId: string;
  readonly payeeId: string;
  readonly amountXof: number;
  readonly pinToken: string;
  readonly requestId: string;
}

/** The most that one transfer may move; a typing error costs no more. */
export const transferMaxXof = 2_000_000;

/**
 * The id under which a person's key is booked. Keys of two people never meet, and whoever learns
 * a key cannot occupy it. A UUID of version 8 (RFC 9562 §5.8): 122 bits of SHA-256.
 */
export function transferId(userId: string, key: string): string {
  const hash = createHash('sha256').update(`${userId}|${key}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `${parts.join('-')}-${hex.slice(20, 32)}`;
}
