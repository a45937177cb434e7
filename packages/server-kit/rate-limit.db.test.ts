import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeToken } from './rate-limit.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const limit = { name: 'test', max: 5, windowS: 60 };

describe('a rate limit', () => {
  it('lets exactly its number through, however many come at once', async () => {
    // The start of a window, so that the window does not turn in the middle of the test.
    await db.shiftClock(60_000 - (Date.now() % 60_000));
    const takes = Array.from({ length: 30 }, () => takeToken(db.database, limit, 'crowd'));
    const answers = await Promise.all(takes);
    expect(answers.filter((answer) => answer === null)).toHaveLength(5);
    const waits = answers.filter((answer) => answer !== null);
    expect(Math.max(...waits)).toBeLessThanOrEqual(60_000);
    expect(Math.min(...waits)).toBeGreaterThan(0);
  });

  it('starts afresh with the next window and counts callers apart', async () => {
    for (let n = 0; n < 6; n += 1) await takeToken(db.database, limit, 'one');
    expect(await takeToken(db.database, limit, 'other')).toBeNull();
    await db.shiftClock(180_000);
    expect(await takeToken(db.database, limit, 'one')).toBeNull();
  });
});
