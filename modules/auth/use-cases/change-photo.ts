import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { photoKey } from '../domain/file-keys.ts';
import type { User } from '../domain/user.ts';
import { userSubject } from '../events.ts';
import { changePhoto } from '../store/photo-store.ts';
import { findUser, lockUser } from '../store/user-store.ts';
import type { KeptImage } from './keep-upload.ts';

/** Shows another portrait, or none; the file of the one before is deleted after the commit. */
export async function replacePhoto(
  tx: Tx,
  input: { userId: string; photo: { id: string; image: KeptImage } | null },
): Promise<Result<User, 'auth.unauthenticated'>> {
  const { userId, photo } = input;
  const user = await lockUser(tx, userId);
  if (!user) return err('auth.unauthenticated');
  if (!user.photoId && !photo) return ok(user);
  await changePhoto(tx, userId, photo && { id: photo.id, type: photo.image.type });
  if (user.photoId) {
    tx.enqueue({ topic: 'auth.delete_file', payload: { key: photoKey(user.photoId) } });
  }
  if (photo) {
    tx.enqueue({ topic: 'auth.reencode_image', payload: { kind: 'photo', id: photo.id } });
  }
  const data = { changed: ['photo'] };
  tx.announce({ subject: userSubject(userId), type: 'auth.profile_changed', data });
  const changed = await findUser(tx, userId);
  return changed ? ok(changed) : err('auth.unauthenticated');
}
