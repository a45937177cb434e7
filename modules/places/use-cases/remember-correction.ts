import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { metresBetween, type Position } from '../domain/position.ts';
import { placePolicy } from '../domain/saved-place.ts';
import { forgetPin, rememberPin } from '../store/correction-store.ts';
import { placePosition } from '../store/place-store.ts';

/**
 * Remembers where this person says that a landmark is: her next search finds it there. A pin
 * within fifteen metres of everybody's takes an earlier correction back. Takes part in the
 * caller's transaction; locks the correction's row.
 */
export async function rememberCorrection(
  tx: Tx,
  { userId, placeKey, pin }: { userId: string; placeKey: string; pin: Position },
): Promise<Result<null, 'places.landmark_unknown'>> {
  const known = await placePosition(tx, placeKey);
  if (!known) return err('places.landmark_unknown');
  const agrees = metresBetween(known, pin) <= placePolicy.correctionFromM;
  if (agrees) await forgetPin(tx, userId, placeKey);
  else await rememberPin(tx, userId, placeKey, pin);
  return ok(null);
}
