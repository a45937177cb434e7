import type { Database } from '@ecom/server-kit';
import { storePolicy } from '../domain/store-rules.ts';
import { forgetInvitations } from '../store/invitation-store.ts';
import { forgetStalePapers } from './merchant/keep-paper.ts';

/** Forgets invitations that are long over, and papers of applications that nobody hands in. */
export async function tendStores(database: Database): Promise<void> {
  await forgetInvitations(database, storePolicy.invitationKeptDays);
  await database.transaction(forgetStalePapers);
}
