import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { User } from '../domain/user.ts';
import { userSubject } from '../events.ts';
import { changeUser, lockUser } from '../store/user-store.ts';

type Refused = 'auth.registration_incomplete' | 'auth.unauthenticated';

/** Changes what is given and differs; saving the same again announces nothing. */
export async function changeProfile(
  tx: Tx,
  input: { userId: string; name?: string | undefined; language?: 'fr' | 'en' | undefined },
): Promise<Result<User, Refused>> {
  const user = await lockUser(tx, input.userId);
  if (!user) return err('auth.unauthenticated');
  if (!user.registeredAt) return err('auth.registration_incomplete');
  const name = input.name ?? user.name;
  const language = input.language ?? user.language;
  const changed = [
    ...(name === user.name ? [] : ['name']),
    ...(language === user.language ? [] : ['language']),
  ];
  if (changed.length > 0) {
    await changeUser(tx, user.id, name, language);
    const subject = userSubject(user.id);
    tx.announce({ subject, type: 'auth.profile_changed', data: { changed } });
  }
  return ok({ ...user, name, language });
}
