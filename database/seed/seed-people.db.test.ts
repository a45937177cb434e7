import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, plantCategories } from '../../tests/harness/market.ts';
import { seed } from './seed.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

it('gives the demonstration’s store a clerk, once', async () => {
  // Shelves that are there already: only people come.
  await plantCategories(db);
  const storeId = await openStore(db, 'boutique-demo');
  const start = () => seed({ ownerUrl: db.ownerUrl, profile: 'demo', shop: true });
  const team = () =>
    db.query(
      `SELECT m.role, u.phone, u.is_demo FROM market.store_member m
       JOIN identity.app_user u ON u.id = m.user_id WHERE m.store_id = $1`,
      [storeId],
    );
  const { demoPhones } = await start();
  const phoneOf = (role: string) => demoPhones.find((one) => one.role === role)?.phone;
  // Not the merchant's, nor of the demonstration: nobody joins it.
  expect(await team()).toEqual([]);
  await db.query(
    'DELETE FROM identity.user_role u USING identity.app_user p WHERE p.id = u.user_id AND p.phone = $1',
    [phoneOf('STORE_CLERK')],
  );
  await db.query('DELETE FROM identity.app_user WHERE phone = $1', [phoneOf('STORE_CLERK')]);
  await db.query('UPDATE market.store SET is_demo = true, phone = $2 WHERE id = $1', [
    storeId,
    phoneOf('STORE_OWNER'),
  ]);
  await start();
  expect(await team()).toEqual([{ role: 'clerk', phone: phoneOf('STORE_CLERK'), is_demo: true }]);
  await db.query('DELETE FROM market.store_member WHERE store_id = $1', [storeId]);
  await start();
  expect(await team()).toEqual([]);
});
