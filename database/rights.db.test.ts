import { newId } from '@ecom/kernel';
import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { seed } from './seed/seed.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

async function as(url: string, text: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
    return 'allowed';
  } catch (error) {
    return (error as pg.DatabaseError).code ?? String(error);
  } finally {
    await client.end();
  }
}
const denied = '42501';

describe('the app’s role', () => {
  it.each([
    'DELETE FROM app.event',
    'UPDATE app.event SET data = data',
    'UPDATE app.audit SET actor = actor',
    'DELETE FROM app.audit',
    'UPDATE app.clock_shift SET shift = shift',
    'DELETE FROM identity.app_user',
    'DELETE FROM identity.session',
    'UPDATE identity.user_role SET role = role',
    'UPDATE identity.consent SET version = version',
    'UPDATE market.variant SET on_hand = on_hand',
    'UPDATE market.variant SET reserved = reserved',
    'UPDATE market.store_order SET total_xof = total_xof',
    'UPDATE market.store_order SET refunded_items_xof = 0',
    'UPDATE market.store_order SET handover_code = handover_code',
    'UPDATE market.order_line SET unit_xof = unit_xof',
    'UPDATE market.order_line SET refunded_xof = 0',
    'UPDATE market.refund SET amount_xof = amount_xof',
    'DELETE FROM market.earning',
    'UPDATE market.slot SET taken = 0',
    'UPDATE market.stock_movement SET delta = delta',
    'DELETE FROM market.stock_movement',
    'TRUNCATE app.outbox',
    'CREATE TABLE app.mine (id int)',
    'CREATE TABLE public.mine (id int)',
    'CREATE SCHEMA mine',
    'DROP TABLE app.outbox',
    'SELECT * FROM migration.applied',
  ])('may not %s', async (text) => {
    expect(await as(db.appUrl, text)).toBe(denied);
  });
});

describe('the reader’s role', () => {
  it.each([
    'SELECT * FROM identity.otp_challenge',
    'SELECT * FROM identity.refresh_token',
    'SELECT payload FROM app.outbox',
    'SELECT body FROM app.inbox_message',
    'SELECT * FROM app.idempotency_key',
    'SELECT handover_code FROM market.store_order',
    'SELECT place_phone FROM market.checkout',
    'INSERT INTO app.audit VALUES (gen_random_uuid())',
    'UPDATE identity.app_user SET name = name',
  ])('may not %s', async (text) => {
    expect(await as(db.readerUrl, text)).toBe(denied);
  });

  it.each(['SELECT id, outcome FROM app.outbox', 'SELECT app.now()', 'SELECT * FROM app.event'])(
    'may %s',
    async (text) => {
      expect(await as(db.readerUrl, text)).toBe('allowed');
    },
  );
});

describe('the database itself', () => {
  const user = (values: object) => {
    const row = { id: newId(), phone: '+22890000001', language: 'fr', ...values };
    const names = Object.keys(row);
    const places = names.map((_, n) => `$${n + 1}`).join(', ');
    const text = `INSERT INTO identity.app_user (${names.join(', ')}) VALUES (${places})`;
    return db.query(text, Object.values(row));
  };

  it.each([
    ['app_user_phone_is_togolese', { phone: '90112233' }],
    ['app_user_phone_is_togolese', { phone: '+22822112233' }],
    ['app_user_language_known', { language: 'de' }],
    ['app_user_name_length', { name: ' ' }],
    ['app_user_name_length', { name: 'x'.repeat(61) }],
    ['app_user_registered_has_name', { registered_at: new Date() }],
  ])('refuses a person against %s', async (constraint, values) => {
    await expect(user(values)).rejects.toMatchObject({ constraint });
  });

  it('holds one person per phone', async () => {
    await user({ phone: '+22890000009' });
    const constraint = 'app_user_one_per_phone';
    await expect(user({ phone: '+22890000009' })).rejects.toMatchObject({ constraint });
  });

  it('is migrated already: a second run applies nothing', async () => {
    expect(await migrate({ ownerUrl: db.ownerUrl })).toEqual({ applied: [] });
  });

  it('refuses a migration that was edited after it ran', async () => {
    await db.query(`UPDATE migration.applied SET hash = 'x' WHERE name = '0001_app.sql'`);
    await expect(migrate({ ownerUrl: db.ownerUrl })).rejects.toThrow('was edited');
  });

  it('takes the demonstration people once, and never in production', async () => {
    const once = await seed({ ownerUrl: db.ownerUrl, profile: 'demo' });
    await seed({ ownerUrl: db.ownerUrl, profile: 'development' });
    const phones = once.demoPhones.map(({ phone }) => phone);
    const text = 'SELECT phone FROM identity.app_user WHERE phone = ANY($1)';
    expect(await db.query(text, [phones])).toHaveLength(phones.length);
    await expect(seed({ ownerUrl: db.ownerUrl, profile: 'production' })).rejects.toThrow();
    const marked = await db.query('SELECT 1 FROM identity.app_user WHERE is_demo');
    expect(marked).toHaveLength(phones.length);
  });
});
