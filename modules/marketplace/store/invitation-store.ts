import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { StoreRole } from '../domain/store-role.ts';

export type InvitedRole = Exclude<StoreRole, 'owner'>;

/** What a number is offered. */
export interface Invitation {
  readonly id: string;
  readonly storeId: string;
  readonly storeName: string;
  readonly storeQuartier: string;
  /** E.164. */
  readonly phone: string;
  readonly role: InvitedRole;
  readonly state: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed';
  readonly invitedBy: string;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
  readonly expired: boolean;
}

const columns = `i.id, i.store_id AS "storeId", s.name AS "storeName",
  s.quartier AS "storeQuartier", i.phone, i.role, i.state,
  i.invited_by AS "invitedBy", i.invited_at AS "invitedAt", i.expires_at AS "expiresAt",
  i.expires_at <= app.now() AS expired`;
const source = 'market.invitation i JOIN market.store s ON s.id = i.store_id';
const ofStoreStatement = statement<Invitation>(
  'market.invitations_of_store',
  `SELECT ${columns} FROM ${source} WHERE i.store_id = $1 AND i.state = 'open'
     AND i.expires_at > app.now() ORDER BY i.invited_at DESC, i.id LIMIT 100`,
);
const ofPhoneStatement = statement<Invitation>(
  'market.invitations_of_phone',
  `SELECT ${columns} FROM ${source} WHERE i.phone = $1 AND i.state = 'open'
     AND i.expires_at > app.now() AND s.state <> 'closed'
   ORDER BY i.invited_at DESC, i.id LIMIT 50`,
);
const findStatement = statement<Invitation>(
  'market.find_invitation',
  `SELECT ${columns} FROM ${source} WHERE i.id = $1`,
);
const lapseStatement = statement(
  'market.lapse_invitations',
  `UPDATE market.invitation SET state = 'lapsed', settled_at = app.now()
   WHERE store_id = $1 AND state = 'open' AND expires_at <= app.now()`,
);
const insertStatement = statement<{ id: string }>(
  'market.insert_invitation',
  `INSERT INTO market.invitation (id, store_id, phone, role, invited_by, expires_at)
   VALUES ($1, $2, $3, $4, $5, app.now() + $6 * interval '1 day')
   ON CONFLICT (store_id, phone) WHERE state = 'open' DO NOTHING RETURNING id`,
);
const settleStatement = statement<{ id: string }>(
  'market.settle_invitation',
  `UPDATE market.invitation SET state = $2, settled_at = app.now()
   WHERE id = $1 AND state = 'open' RETURNING id`,
);

/** Open ones that a store has sent, the newest first. */
export const invitationsOfStore = (reader: Reader, storeId: string): Promise<Invitation[]> =>
  reader.query(ofStoreStatement, [storeId]);

/** Open ones that a number has received, the newest first. */
export const invitationsOfPhone = (reader: Reader, phone: string): Promise<Invitation[]> =>
  reader.query(ofPhoneStatement, [phone]);

export async function findInvitation(reader: Reader, id: string): Promise<Invitation | null> {
  const [row] = await reader.query(findStatement, [id]);
  return row ?? null;
}

/** Those of a store whose time is over make room for new ones. Under the store's lock. */
export const lapseInvitations = (tx: Tx, storeId: string) => tx.query(lapseStatement, [storeId]);

/** False where the number has an open one of this store. Under the store's lock. */
export async function insertInvitation(
  tx: Tx,
  invitation: Pick<Invitation, 'id' | 'storeId' | 'phone' | 'role' | 'invitedBy'> & {
    days: number;
  },
): Promise<boolean> {
  const { id, storeId, phone, role, invitedBy, days } = invitation;
  const values = [id, storeId, phone, role, invitedBy, days];
  return (await tx.query(insertStatement, values)).length > 0;
}

/** False where it is not open any more. Under the store's lock. */
export const settleInvitation = async (
  tx: Tx,
  id: string,
  state: 'accepted' | 'declined' | 'withdrawn',
): Promise<boolean> => (await tx.query(settleStatement, [id, state])).length > 0;

const forgetStatement = statement(
  'market.forget_invitations',
  `DELETE FROM market.invitation
   WHERE coalesce(settled_at, expires_at) < app.now() - $1 * interval '1 day'`,
);

/** Numbers of those who said yes or no, or nothing, so many days ago. */
export const forgetInvitations = (reader: Reader, days: number) =>
  reader.query(forgetStatement, [days]);
