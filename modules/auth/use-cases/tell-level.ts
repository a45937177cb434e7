import { newId } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { devicePolicy } from '../domain/device-policy.ts';
import { restrict } from '../store/device-store.ts';

/**
 * Whoever keeps limits hears that a person's have changed, or will in `delayMs`: a level that she
 * reached, a restriction of her whole account that begins or ends.
 */
export const tellLevel = (tx: Tx, userId: string, delayMs = 0): void =>
  tx.enqueue({ topic: 'auth.level_changed', payload: { userId }, delayMs });

/** For a day the whole account has the limits of level 0; it is told when that begins and ends. */
export async function restrictAccount(
  tx: Tx,
  userId: string,
  reason: 'pin_forgotten' | 'number_changed',
): Promise<void> {
  const lastsMs = devicePolicy.restrictionMs;
  await restrict(tx, { id: newId(), userId, deviceId: null, reason, lastsMs });
  tellLevel(tx, userId);
  tellLevel(tx, userId, lastsMs);
}
