import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keepInboxMessage, listInboxMessages, trimInbox } from './inbox-store.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterEach(async () => {
  await db.shiftClock(0);
  await db.query('DELETE FROM app.inbox_message');
});
afterAll(() => db.drop());

const keep = (reference: string, to = '+22890000001') =>
  keepInboxMessage(db.database, { reference, to, body: `text ${reference}` });
const bodies = async (to?: string) =>
  (await listInboxMessages(db.database, to)).map(({ body }) => body);

describe('the inbox in the database', () => {
  it('shows the newest first, and one number’s only when asked', async () => {
    await keep('a');
    await db.shiftClock(1_000);
    await keep('b', '+22890000002');
    expect(await bodies()).toEqual(['text b', 'text a']);
    expect(await bodies('+22890000001')).toEqual(['text a']);
  });

  it('keeps a message once when several deliver it at the same moment', async () => {
    const kept = await Promise.all(Array.from({ length: 8 }, () => keep('same')));
    expect(kept.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(kept.map(({ message }) => message.id)).size).toBe(1);
    expect(await bodies()).toEqual(['text same']);
  });

  it('forgets after an hour, shown or not', async () => {
    await keep('old');
    await db.shiftClock(60 * 60_000 + 1_000);
    expect(await bodies()).toEqual([]);
    await trimInbox(db.database);
    expect(await db.query('SELECT 1 FROM app.inbox_message')).toEqual([]);
  });

  it('holds the newest 200', async () => {
    await db.query(`INSERT INTO app.inbox_message (id, reference, recipient, body, received_at)
      SELECT gen_random_uuid(), n, '+22890000001', 'text ' || n, app.now() - n * interval '1 second'
      FROM generate_series(1, 205) n`);
    await keep('newest');
    const held = await db.query<{ body: string }>('SELECT body FROM app.inbox_message');
    expect(held).toHaveLength(200);
    expect(held.map(({ body }) => body)).toContain('text newest');
    expect(held.map(({ body }) => body)).not.toContain('text 200');
  });

  it('is closed to the reader’s role', async () => {
    const rights = await db.query(
      `SELECT has_table_privilege('ecom_reader', 'app.inbox_message', 'SELECT') AS may`,
    );
    expect(rights).toEqual([{ may: false }]);
  });
});
