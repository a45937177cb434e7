import { newId, parsePhone } from '@ecom/kernel';
import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

describe('the rule of a Togolese mobile number', () => {
  it('is the same in the kernel and in the database, for each of the hundred prefixes', async () => {
    const text = `INSERT INTO identity.app_user (id, phone, language) VALUES ($1, $2, 'fr')`;
    for (let n = 0; n < 100; n += 1) {
      const phone = `+228${String(n).padStart(2, '0')}000000`;
      const stored = await db.query(text, [newId(), phone]).then(
        () => true,
        () => false,
      );
      expect([phone, stored]).toEqual([phone, parsePhone(phone).ok]);
    }
    const rows = await db.query('SELECT phone FROM identity.app_user');
    expect(rows).toHaveLength(14);
  });
});
