import { newId } from '@ecom/kernel';
import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refuseDemoPeople } from './refuse-demo-people.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

it('lets production start beside real people, never beside invented ones', async () => {
  const text = `INSERT INTO identity.app_user (id, phone, language, is_demo)
    VALUES ($1, $2, 'fr', $3)`;
  await db.query(text, [newId(), '+22890000001', false]);
  await refuseDemoPeople(db.database);
  await db.query(text, [newId(), '+22890000002', true]);
  await expect(refuseDemoPeople(db.database)).rejects.toThrow('demonstration people');
});
