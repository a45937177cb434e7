import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { liveBookIn } from '../../testing/live-book.ts';
import { checkBook, verifyChain } from '../check-book.ts';
import { sealBook } from '../seal-book.ts';
import { takeSnapshots } from './take-snapshots.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const booksMin = 60;

it('a check finds nothing while orders are booked, held, sealed and summed around it', async () => {
  let booked = 0;
  let checks = 0;
  const book = async () => {
    while (booked < booksMin || checks < 10) {
      await liveBookIn(db.database);
      booked += 1;
    }
  };
  const tend = async () => {
    while (booked < booksMin) {
      await sealBook(db.database).catch(ignoreLockTimeout);
      await takeSnapshots(db.database);
    }
  };
  const check = async () => {
    do {
      const [report, chain] = [await checkBook(db.database), await verifyChain(db.database)];
      checks += 1;
      expect([report.faults, chain.broken]).toEqual([[], []]);
    } while (booked < booksMin || checks < 10);
  };
  await Promise.all([book(), book(), book(), tend(), check()]);
  expect((await checkBook(db.database)).transfers).toBeGreaterThan(booksMin * 5);
});

const ignoreLockTimeout = (error: { code?: string }): void => {
  if (error.code !== '55P03') throw error;
};
