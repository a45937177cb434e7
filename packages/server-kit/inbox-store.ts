import { invariant, newId } from '@ecom/kernel';
import { type Reader, statement } from './statement.ts';

/** A message that was kept instead of sent. `receivedAt` is of the database's clock. */
export interface KeptMessage {
  readonly id: string;
  readonly to: string;
  readonly body: string;
  readonly receivedAt: Date;
}

/** A person reads the last few only, and a hosted demo must not grow for ever. */
const shownMax = 200;

const columns = `id, recipient AS "to", body, received_at AS "receivedAt"`;

// The row is touched when it is there already, so that it always comes back.
const keepStatement = statement<KeptMessage & { isNew: boolean }>(
  'app.keep_inbox_message',
  `INSERT INTO app.inbox_message AS kept (id, reference, recipient, body) VALUES ($1, $2, $3, $4)
   ON CONFLICT (reference) DO UPDATE SET reference = kept.reference
   RETURNING ${columns}, (xmax = 0) AS "isNew"`,
);
const listStatement = statement<KeptMessage>(
  'app.list_inbox_messages',
  `SELECT ${columns} FROM app.inbox_message WHERE received_at > app.now() - interval '1 hour'
   ORDER BY received_at DESC, id DESC LIMIT ${shownMax}`,
);
const listForStatement = statement<KeptMessage>(
  'app.list_inbox_messages_for',
  `SELECT ${columns} FROM app.inbox_message
   WHERE recipient = $1 AND received_at > app.now() - interval '1 hour'
   ORDER BY received_at DESC, id DESC LIMIT ${shownMax}`,
);
const trimStatement = statement(
  'app.trim_inbox',
  `DELETE FROM app.inbox_message WHERE id IN (
     SELECT id FROM app.inbox_message
     WHERE received_at <= app.now() - interval '1 hour' OR (received_at, id) < (
       SELECT received_at, id FROM app.inbox_message
       ORDER BY received_at DESC, id DESC LIMIT 1 OFFSET ${shownMax - 1})
     FOR UPDATE SKIP LOCKED)`,
);

/**
 * Keeps a message once, however often its reference comes, and forgets the oldest. `isNew` is
 * false from the second time on; the message is then the first one.
 */
export async function keepInboxMessage(
  reader: Reader,
  message: { readonly reference: string; readonly to: string; readonly body: string },
): Promise<{ readonly message: KeptMessage; readonly isNew: boolean }> {
  const { reference, to, body } = message;
  const [row] = await reader.query(keepStatement, [newId(), reference, to, body]);
  invariant(row !== undefined, 'a kept message comes back');
  const { isNew, ...kept } = row;
  if (isNew) await trimInbox(reader);
  return { message: kept, isNew };
}

/** The last hour's messages, newest first, 200 at most; only those for `to` when it is given. */
export const listInboxMessages = (reader: Reader, to?: string): Promise<KeptMessage[]> =>
  to === undefined ? reader.query(listStatement, []) : reader.query(listForStatement, [to]);

/** Forgets what is older than an hour, and what stands behind the newest 200. Safe at any time. */
export async function trimInbox(reader: Reader): Promise<void> {
  await reader.query(trimStatement, []);
}
