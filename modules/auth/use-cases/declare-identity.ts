import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { ageMin, ageOn } from '../domain/identity-review.ts';
import { userSubject } from '../events.ts';
import {
  type Declaration,
  databaseToday,
  findDeclaration,
  writeDeclaration,
} from '../store/declaration-store.ts';
import { lockOpenReview, newestReview } from '../store/review-store.ts';
import { lockUser } from '../store/user-store.ts';
import { tellLevel } from './tell-level.ts';

type Refused =
  | 'auth.identity_checked'
  | 'auth.review_open'
  | 'auth.birth_date_invalid'
  | 'auth.too_young'
  | 'auth.unauthenticated';

/**
 * Level 1: a person says her full name and birthday. What a reviewer has checked, or looks at
 * now, is not changed under his eyes.
 */
export async function declareIdentity(
  tx: Tx,
  input: Declaration & { userId: string },
): Promise<Result<null, Refused>> {
  const { userId, fullName, birthDate } = input;
  if (!(await lockUser(tx, userId))) return err('auth.unauthenticated');
  const newest = await newestReview(tx, userId);
  if (newest?.state === 'approved') return err('auth.identity_checked');
  const open = await lockOpenReview(tx, userId);
  if (open?.state === 'submitted') return err('auth.review_open');
  const today = await databaseToday(tx);
  const age = ageOn(birthDate, today);
  if (age < 0 || age > 120) return err('auth.birth_date_invalid');
  if (age < ageMin) return err('auth.too_young', { facts: { ageMin } });
  const before = await findDeclaration(tx, userId);
  if (before?.fullName === fullName && before.birthDate === birthDate) return ok(null);
  await writeDeclaration(tx, userId, { fullName, birthDate });
  if (!before) tellLevel(tx, userId);
  tx.announce({ subject: userSubject(userId), type: 'auth.identity_declared', data: {} });
  return ok(null);
}
