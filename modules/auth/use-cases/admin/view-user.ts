import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { pinPolicy } from '../../domain/pin-rules.ts';
import {
  formerPhones,
  freezeRecords,
  membershipRecords,
  restrictionRecords,
  sessionRecords,
  userRecord,
} from '../../store/admin/user-record-store.ts';
import { findById } from '../../store/admin/user-search-store.ts';
import { findDeclaration } from '../../store/declaration-store.ts';
import { pinState } from '../../store/pin-store.ts';

export type UserView = NonNullable<Awaited<ReturnType<typeof readWhole>>>;

/**
 * Everything that the operator may know of one person; of the PIN only whether there is one.
 * A null id is what was no id at all: nobody, told only to who may ask.
 */
export async function viewUser(
  reader: Reader,
  userId: string | null,
): Promise<Result<UserView, 'auth.not_found'>> {
  const view = userId === null ? null : await readWhole(reader, userId);
  return view ? ok(view) : err('auth.not_found');
}

async function readWhole(reader: Reader, userId: string) {
  const [found] = await findById(reader, userId);
  const record = await userRecord(reader, userId);
  if (!found || !record) return null;
  const pin = await pinState(reader, userId);
  const pinWord = pin === null ? 'none' : pin.tries >= pinPolicy.triesMax ? 'locked' : 'set';
  return {
    ...found,
    ...record,
    declaration: await findDeclaration(reader, userId),
    pin: pinWord as 'none' | 'set' | 'locked',
    sessions: await sessionRecords(reader, userId),
    freezes: await freezeRecords(reader, userId),
    restrictions: await restrictionRecords(reader, userId),
    memberships: await membershipRecords(reader, userId),
    formerPhones: await formerPhones(reader, userId),
  };
}
