import { derivedId } from './derived-id.ts';

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
 * a key cannot occupy it.
 */
export const transferId = (userId: string, key: string): string => derivedId(userId, key);
