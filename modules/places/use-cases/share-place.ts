import { err, ok, type Result } from '@ecom/kernel';
import type { Reader, Tx } from '@ecom/server-kit';
import { placePolicy } from '../domain/saved-place.ts';
import { newShareCode } from '../domain/share-code.ts';
import { lockSavedPlace, type OpenShare } from '../store/saved-place-store.ts';
import { closeLinks, findShared, openLink, type SharedPlace } from '../store/share-store.ts';

export type { SharedPlace };

interface Owned {
  readonly userId: string;
  readonly id: string;
}

/**
 * Gives a link to a place, open for thirty days from now. Asked again, the same link: with and
 * without the phone are two.
 */
export async function sharePlace(
  tx: Tx,
  { userId, id, showsPhone }: Owned & { showsPhone: boolean },
): Promise<Result<OpenShare, 'places.not_found'>> {
  if (!(await lockSavedPlace(tx, userId, id))) return err('places.not_found');
  const { shareDays: days } = placePolicy;
  const link = { code: newShareCode(), savedPlaceId: id, showsPhone, days };
  const { code, expiresAt } = await openLink(tx, link);
  return ok({ code, showsPhone, expiresAt: expiresAt.toISOString() });
}

/** Closes every link to a place, at once. */
export async function stopSharing(
  tx: Tx,
  { userId, id }: Owned,
): Promise<Result<null, 'places.not_found'>> {
  if (!(await lockSavedPlace(tx, userId, id))) return err('places.not_found');
  await closeLinks(tx, id);
  return ok(null);
}

/** What a link shows to whoever has it. */
export async function openShare(
  reader: Reader,
  code: string,
): Promise<Result<SharedPlace, 'places.share_gone'>> {
  const shared = await findShared(reader, code);
  return shared ? ok(shared) : err('places.share_gone');
}
