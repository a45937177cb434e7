import { newId } from '@ecom/kernel';
import type { Database, Tx } from '@ecom/server-kit';
import { documentKey, photoKey } from '../domain/file-keys.ts';
import type { AccountEraser, ClosingGuard } from '../ports.ts';
import { closingsDue, eraseUser, lockClosingDue } from '../store/closing-store.ts';
import { dropDocumentsOf } from '../store/document-store.ts';
import { keepFormerPhone } from '../store/phone-store.ts';
import { revokeSessions } from './revoke-session.ts';

/**
 * Erases the accounts whose week of grace is over, one transaction each. A person who declared
 * her identity leaves it, with her numbers and approved papers, for as long as the law asks.
 * Safe to run from many processes. Returns how many it erased.
 */
export async function eraseClosedAccounts(
  database: Database,
  closing: ClosingGuard,
  erasers: readonly AccountEraser[],
): Promise<number> {
  let erased = 0;
  for (const { id } of await closingsDue(database)) {
    const work = (tx: Tx) => eraseOne(tx, { closing, erasers }, id);
    if (await database.transaction(work)) erased += 1;
  }
  return erased;
}

async function eraseOne(
  tx: Tx,
  { closing, erasers }: { closing: ClosingGuard; erasers: readonly AccountEraser[] },
  userId: string,
): Promise<boolean> {
  const due = await lockClosingDue(tx, userId);
  if (!due) return false;
  // What came up in the week of grace keeps the account: support calls its owner.
  if (await closing.openBusiness(tx, userId)) return false;
  if (await closing.holdsMoney(tx, userId)) return false;
  const kept = due.level > 0;
  await revokeSessions(tx, { userId, exceptId: null, reason: 'account_closed' });
  await keepFormerPhone(tx, { id: newId(), userId, reason: 'closed' });
  const papers = await dropDocumentsOf(tx, userId, { approvedToo: !kept });
  for (const eraser of erasers) await eraser.eraseAccount(tx, userId);
  await eraseUser(tx, userId, kept);
  for (const { id } of papers) deleteLater(tx, documentKey(id));
  if (due.photoId) deleteLater(tx, photoKey(due.photoId));
  return true;
}

const deleteLater = (tx: Tx, key: string): void =>
  tx.enqueue({ topic: 'auth.delete_file', payload: { key } });
