import { randomUUID } from 'node:crypto';
import { newId, toWireId } from '@ecom/kernel';
import type { House } from '../house/house.ts';

/** Somebody signed in on a trusted device, with a wallet. */
export interface Person {
  readonly userId: string;
  readonly sessionId: string;
  readonly wireId: string;
  /** A token that is good for some minutes yet. */
  token(): Promise<string>;
}

const fundsXof = 20_000;
/** One in eight holds so much that what comes may not fit under her limit of 50,000 F. */
const nearLimitXof = 48_500;
const renewAfterMs = 5 * 60_000;

/** Puts so many people into the database at once; what they hold comes from our own account. */
export async function addPeople(house: House, count: number): Promise<Person[]> {
  const people = Array.from({ length: count }, () => newPerson(house));
  const users = people.map(({ userId }) => userId);
  const sessions = people.map(({ sessionId }) => sessionId);
  const devices = people.map(() => randomUUID());
  const { query } = house.postgres;
  await query(usersText, [users]);
  await query(devicesText, [users, devices]);
  await query(sessionsText, [users, devices, sessions]);
  await query(walletsText, [users]);
  await query(fundText, [users, fundsXof, nearLimitXof]);
  await query(feeText);
  return people;
}

function newPerson({ tokens }: House): Person {
  const userId = newId<'usr'>();
  const sessionId = newId();
  let issued: { token: Promise<string>; atMs: number } | null = null;
  return {
    userId,
    sessionId,
    wireId: toWireId('usr', userId),
    token: () => {
      if (!issued || performance.now() - issued.atMs > renewAfterMs) {
        const token = tokens.issue({ userId, sessionId, roles: ['CLIENT'] });
        issued = { token, atMs: performance.now() };
      }
      return issued.token;
    },
  };
}

const usersText = `
  INSERT INTO identity.app_user (id, phone, name, language, registered_at)
  SELECT user_id, '+22893' || lpad(n::text, 6, '0'), 'Torture', 'fr', app.now()
  FROM unnest($1::uuid[]) WITH ORDINALITY p (user_id, n)`;
const devicesText = `
  INSERT INTO identity.device (user_id, device_id, label, trusted_at)
  SELECT user_id, device_id, '', app.now() FROM unnest($1::uuid[], $2::uuid[]) p (user_id, device_id)`;
const sessionsText = `
  INSERT INTO identity.session (id, user_id, device_id)
  SELECT session_id, user_id, device_id
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) p (user_id, device_id, session_id)`;
const walletsText = `
  WITH promotions AS (
    INSERT INTO payments.account (code, balanced) VALUES ('platform:promotions', false)
    ON CONFLICT (code) DO NOTHING
  )
  INSERT INTO payments.account (code, owner_id)
  SELECT 'user:' || user_id || ':wallet', user_id FROM unnest($1::uuid[]) p (user_id)`;

/** One posting for each of them, in one call. */
const fundText = `
  WITH gift AS (
    SELECT n::int AS n, a.id AS wallet, a.owner_id, c.id AS ours,
      CASE WHEN n % 8 = 0 THEN $3::bigint ELSE $2::bigint END AS amount
    FROM unnest($1::uuid[]) WITH ORDINALITY p (user_id, n)
    JOIN payments.account a ON a.code = 'user:' || p.user_id || ':wallet'
    JOIN payments.account c ON c.code = 'platform:promotions'
  ), all_of_them AS (
    SELECT array_agg(owner_id ORDER BY n) AS ids, count(*)::int AS many,
      array_agg(n ORDER BY n) AS items, array_agg(wallet ORDER BY n) AS wallets,
      array_agg(ours ORDER BY n) AS ours, array_agg(amount ORDER BY n) AS amounts,
      array_agg(-amount ORDER BY n) AS debits
    FROM gift
  )
  SELECT count(posted.status) FROM all_of_them g, LATERAL payments.post(g.ids,
    array_fill(decode(repeat('00', 32), 'hex'), ARRAY[g.many]),
    array_fill('adjustment'::text, ARRAY[g.many]), array_fill(NULL::text, ARRAY[g.many]),
    array_fill('system'::text, ARRAY[g.many]), array_fill('req_torture'::text, ARRAY[g.many]),
    array_fill(NULL::timestamptz, ARRAY[g.many]), array_fill(false, ARRAY[g.many]),
    g.items || g.items, g.wallets || g.ours, g.amounts || g.debits) posted
  WHERE posted.status = 0`;

/** A top-up costs something in this run, so that a fee is booked with each. */
const feeText = `
  INSERT INTO payments.fee_rule (kind, valid_from, from_xof, fixed_xof, basis_points, source)
  VALUES ('topup', '2026-02-01', 0, 5, 100, 'of this run alone')`;
