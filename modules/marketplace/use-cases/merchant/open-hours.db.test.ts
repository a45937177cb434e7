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

/** Writes a plan as the store's week; gives the version that follows. */
async function keep(plan: Plan, version: number): Promise<number> {
  const wish = { weekly: plan.weekly, exceptions: plan.exceptions, version };
  const done = await db.database.transaction((tx) => setHours(tx, storeId, wish));
  expect(done.ok).toBe(true);
  const pause = plan.pausedUntilMs === null ? null : new Date(plan.pausedUntilMs);
  await db.query('UPDATE market.store SET paused_until = $2 WHERE id = $1', [storeId, pause]);
  return version + 1;
}

const versionNow = async (): Promise<number> =>
  (await db.query<{ version: number }>('SELECT version FROM market.store'))[0]?.version ?? 1;

it('offers exactly the whole hours within its openings, and opens next when it does', async () => {
  await db.query('INSERT INTO market.slot_rule VALUES ($1, 3, 90, 2)', [storeId]);
  let version = await versionNow();
  let looked = 0;
  await fc.assert(
    fc.asyncProperty(plans, fc.nat(5 * dayMs), async (plan, ms) => {
      version = await keep(plan, version);
      const atMs = begin + ms;
      const at = new Date(atMs);
      const rows = await db.query<{ from: Date }>(
        'SELECT starts_at AS "from" FROM market.slots_of($1, $2) ORDER BY 1',
        [storeId, at],
      );
      const hourMs = 3_600_000;
      const today = atMs - (atMs % dayMs);
      const hours = Array.from({ length: 72 }, (_, hour) => today + hour * hourMs);
      looked += hours.length;
      const isWhole = (from: number) =>
        Array.from({ length: 60 }, (_, minute) => from + minute * 60_000).every((one) =>
          isOpen(plan, one),
        );
      const offered = hours.filter((from) => from >= atMs + 90 * 60_000 && isWhole(from));
      expect(rows.map(({ from }) => from.getTime())).toEqual(offered);

      const [next] = await db.query<{ at: Date | null }>(
        'SELECT market.next_opening($1, $2) AS at',
        [storeId, at],
      );
      const pause = Math.max(atMs, plan.pausedUntilMs ?? 0);
      const days = Array.from({ length: 15 }, (_, day) => pause - (pause % dayMs) + day * dayMs);
      const starts = days.flatMap((day) => [
        ...plan.weekly.map(({ opensMinute }) => day + opensMinute * 60_000),
        ...plan.exceptions.map(({ opensMinute }) => day + (opensMinute ?? 0) * 60_000),
      ]);
      const opens = [pause, ...starts.filter((one) => one > pause)]
        .sort((one, other) => one - other)
        .find((one) => isOpen(plan, one));
      expect(next?.at?.getTime() ?? null).toBe(opens ?? null);
    }),
    { numRuns: 150 },
  );
  expect(looked).toBeGreaterThan(10_000);
});

it('a store is open exactly in its hours, by its exceptions, and not in its pause', async () => {
  let version = await versionNow();
  let looked = 0;
  await fc.assert(
    fc.asyncProperty(
      plans,
      fc.array(fc.nat(14 * dayMs - 1), { maxLength: 8 }),
      async (plan, any) => {
        version = await keep(plan, version);
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
