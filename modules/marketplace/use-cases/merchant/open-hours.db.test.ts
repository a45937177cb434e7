import { newId } from '@ecom/kernel';
import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HoursException, OpeningHours } from '../../domain/store-hours.ts';
import { refuseHours } from '../../domain/store-hours.ts';
import { setHours } from './change-store.ts';

const storeId: string = newId();
const dayMs = 86_400_000;
/** A Monday. */
const begin = Date.UTC(2030, 0, 7);

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.query(
    `INSERT INTO market.store (id, slug, name, description, phone, quartier, landmark, lat, lon,
       state, preparation_minutes)
     VALUES ($1, 'essai', 'Boutique essai', '', '+22890000000', 'Tokoin', 'au coin', 6.15, 1.21,
       'open', 20)`,
    [storeId],
  );
});
afterAll(() => db.drop());

interface Plan {
  readonly weekly: OpeningHours[];
  readonly exceptions: HoursException[];
  readonly pausedUntilMs: number | null;
}

const minute = fc.integer({ min: 0, max: 1440 });
const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const span = fc.tuple(minute, minute).filter(([from, to]) => from < to);
const weekly = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 7 }), span).map(([weekday, [opensMinute, closesMinute]]) => ({
    weekday,
    opensMinute,
    closesMinute,
  })),
  { maxLength: 9 },
);
const exceptions = fc.uniqueArray(
  fc.tuple(fc.nat(13), fc.option(span)).map(([day, hours]) => ({
    date: dateOf(begin + day * dayMs),
    opensMinute: hours?.[0] ?? null,
    closesMinute: hours?.[1] ?? null,
    note: '',
  })),
  { maxLength: 4, selector: ({ date }) => date },
);
const pausedUntilMs = fc.option(fc.nat(13 * dayMs).map((ms) => begin + ms));
const plans: fc.Arbitrary<Plan> = fc
  .record({ weekly, exceptions, pausedUntilMs })
  .filter((plan) => refuseHours(plan.weekly, plan.exceptions) === null);

/** Said once more, without a database. */
function isOpen({ weekly: week, exceptions: others, pausedUntilMs: pause }: Plan, atMs: number) {
  if (pause !== null && atMs < pause) return false;
  const at = (atMs % dayMs) / 60_000;
  const within = (from: number, to: number) => at >= from && at < to;
  const other = others.find(({ date }) => date === dateOf(atMs));
  if (other)
    return other.opensMinute !== null && within(other.opensMinute, other.closesMinute ?? 0);
  const weekday = (new Date(atMs).getUTCDay() + 6) % 7;
  return week.some(
    (row) => row.weekday === weekday + 1 && within(row.opensMinute, row.closesMinute),
  );
}

/** Around every edge, where mistakes live, and anywhere. */
function momentsOf(
  { weekly: week, exceptions: others, pausedUntilMs: pause }: Plan,
  any: number[],
) {
  const edges = [
    ...week.flatMap(({ weekday, opensMinute, closesMinute }) =>
      [opensMinute, closesMinute].map((one) => begin + (weekday - 1) * dayMs + one * 60_000),
    ),
    ...others.flatMap(({ date, opensMinute, closesMinute }) =>
      [opensMinute, closesMinute].map((one) => Date.parse(date) + (one ?? 0) * 60_000),
    ),
    ...(pause === null ? [] : [pause]),
  ];
  return [...edges.flatMap((edge) => [edge - 1, edge]), ...any];
}

it('a store is open exactly in its hours, by its exceptions, and not in its pause', async () => {
  let version = 1;
  let looked = 0;
  await fc.assert(
    fc.asyncProperty(
      plans,
      fc.array(fc.nat(14 * dayMs - 1), { maxLength: 8 }),
      async (plan, any) => {
        const wish = { weekly: plan.weekly, exceptions: plan.exceptions, version };
        const done = await db.database.transaction((tx) => setHours(tx, storeId, wish));
        expect(done.ok).toBe(true);
        version += 1;
        const pause = plan.pausedUntilMs === null ? null : new Date(plan.pausedUntilMs);
        await db.query('UPDATE market.store SET paused_until = $2 WHERE id = $1', [storeId, pause]);
        const moments = momentsOf(
          plan,
          any.map((ms) => begin + ms),
        );
        const rows = await db.query<{ open: boolean }>(
          `SELECT market.is_open($1, to_timestamp(m.ms / 1000.0)) AS open
         FROM unnest($2::bigint[]) WITH ORDINALITY AS m (ms, nth) ORDER BY nth`,
          [storeId, moments],
        );
        looked += moments.length;
        expect(rows.map(({ open }) => open)).toEqual(moments.map((ms) => isOpen(plan, ms)));
      },
    ),
    { numRuns: 150 },
  );
  expect(looked).toBeGreaterThan(1_000);
});
