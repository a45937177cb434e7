import { randomUUID } from 'node:crypto';
import { newId, toWireId } from '@ecom/kernel';
import type { Town } from './town.ts';

/** Somebody signed in, with money, who pays and is paid. */
export interface Person {
  readonly userId: string;
  readonly sessionId: string;
  readonly wireId: string;
}

/** Half of what somebody may hold who has not said who he is. */
export const fundsXof = 25_000;
const heldXof = 5_000;
/** One person in so many has a hold that counts against her balance. */
const holdEvery = 10;

/**
 * Puts so many people with device, session and wallet into the database; their money comes by
 * `payments.post` from a provider's account. `bench.person` numbers them from 0.
 */
export async function addPeople({ owner }: Town, count: number): Promise<Person[]> {
  const people = Array.from({ length: count }, () => {
    const userId = newId<'usr'>();
    return { userId, sessionId: newId(), deviceId: randomUUID(), wireId: toWireId('usr', userId) };
  });
  await owner.query('CREATE SCHEMA bench');
  await owner.query(
    `CREATE TABLE bench.person AS
     SELECT (n - 1)::int AS n, user_id, session_id, device_id, NULL::bigint AS wallet_id
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[])
       WITH ORDINALITY p (user_id, session_id, device_id, n)`,
    [
      people.map(({ userId }) => userId),
      people.map(({ sessionId }) => sessionId),
      people.map(({ deviceId }) => deviceId),
    ],
  );
  await owner.query('ALTER TABLE bench.person ADD PRIMARY KEY (n)');
  await owner.query(`INSERT INTO identity.app_user (id, phone, name, language, registered_at)
    SELECT user_id, '+22893' || lpad(n::text, 6, '0'), 'Mesure', 'fr', app.now()
    FROM bench.person`);
  await owner.query(`INSERT INTO identity.device (user_id, device_id, label, trusted_at)
    SELECT user_id, device_id, '', app.now() FROM bench.person`);
  await owner.query(`INSERT INTO identity.session (id, user_id, device_id)
    SELECT session_id, user_id, device_id FROM bench.person`);
  await openWallets(owner);
  await fund(owner);
  return people.map(({ userId, sessionId, wireId }) => ({ userId, sessionId, wireId }));
}

async function openWallets(owner: Town['owner']): Promise<void> {
  await owner.query(`INSERT INTO payments.account (code, owner_id)
    SELECT 'user:' || user_id || ':wallet', user_id FROM bench.person ORDER BY n`);
  await owner.query(`INSERT INTO payments.account (code, balanced)
    VALUES ('provider:bench:float', false)`);
  await owner.query('ANALYZE payments.account');
  await owner.query(`UPDATE bench.person p SET wallet_id = a.id FROM payments.account a
    WHERE a.code = 'user:' || p.user_id || ':wallet'`);
}

/** By the thousand, as the book is written by everybody else; then the holds. */
async function fund(owner: Town['owner']): Promise<void> {
  await owner.query(
    `SELECT count(posted.status) FROM (
       SELECT array_agg(user_id ORDER BY n) AS users, array_agg(wallet_id ORDER BY n) AS wallets,
         count(*)::int AS many, ARRAY[count(*)::int] AS size FROM bench.person GROUP BY n / 1000
     ) b, payments.account c, LATERAL payments.post(
       b.users, array_fill(sha256('topup'), b.size), array_fill('topup'::text, b.size),
       array_fill(NULL::text, b.size), array_fill('system'::text, b.size),
       array_fill('req_bench'::text, b.size), array_fill(NULL::timestamptz, b.size),
       array_fill(false, b.size),
       ARRAY(SELECT generate_series(1, b.many) UNION ALL SELECT generate_series(1, b.many)),
       b.wallets || array_fill(c.id, b.size),
       array_fill($1::bigint, b.size) || array_fill(-$1::bigint, b.size)) posted
     WHERE c.code = 'provider:bench:float'`,
    [fundsXof],
  );
  await owner.query(
    `SELECT payments.place_hold(session_id, sha256('hold'), wallet_id, $1, 'payout:bench', NULL)
     FROM bench.person WHERE n % $2 = 0`,
    [heldXof, holdEvery],
  );
}
