import {
  type Database,
  type KeptMessage,
  keepInboxMessage,
  listInboxMessages,
} from '@ecom/server-kit';
import type { InboxMessage, InboxStore } from '@ecom/sms-inbox';

/** The inbox's place in the database: every process and every function shows the same one. */
export const inboxStore = (database: Database): InboxStore => ({
  keep: async (message) => {
    const kept = await keepInboxMessage(database, message);
    return { message: shown(kept.message), isNew: kept.isNew };
  },
  list: async (to) => (await listInboxMessages(database, to)).map(shown),
});

const shown = ({ id, to, body, receivedAt }: KeptMessage): InboxMessage => ({
  id: `sms_${id}`,
  to,
  body,
  at: receivedAt.toISOString(),
});
