import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statement } from './statement.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const one = async <Value>(expression: string): Promise<Value | undefined> => {
  const query = statement<{ value: Value }>(`test.${expression}`, `SELECT ${expression} AS value`);
  const [row] = await db.database.query(query, []);
  return row?.value;
};

describe('a value out of the database', () => {
  it.each([
    ["'2026-11-22 12:48:20.123456+00'::timestamptz", '2026-11-22T12:48:20.123Z'],
    ["'2026-11-22 12:48:20+02'::timestamptz", '2026-11-22T10:48:20.000Z'],
    ["'0099-01-02 03:04:05.6+00'::timestamptz", '0099-01-02T03:04:05.600Z'],
    ["'12026-11-22 00:00:00+00'::timestamptz", '+012026-11-22T00:00:00.000Z'],
  ])('is the right instant: %s', async (expression, iso) => {
    expect((await one<Date>(expression))?.toISOString()).toBe(iso);
  });

  it('is exact up to the largest safe integer, and refused beyond', async () => {
    expect(await one('9007199254740991::bigint')).toBe(9_007_199_254_740_991);
    await expect(one('9007199254740993::bigint')).rejects.toThrow('beyond the safe integers');
  });
});

describe('a connection', () => {
  it('is given back whole after a failure', async () => {
    for (let n = 0; n < 30; n += 1) await one('1 / 0').catch(() => undefined);
    expect(await one('1')).toBe(1);
    expect(db.database.poolState().waiting).toBe(0);
  });
});
