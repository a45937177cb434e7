import { type Reader, statement } from './statement.ts';

const statements = [
  statement(
    'app.purge_idempotency_keys',
    `DELETE FROM app.idempotency_key WHERE created_at < app.now() - interval '7 days'`,
  ),
  statement(
    'app.purge_outbox',
    `DELETE FROM app.outbox WHERE settled_at < app.now() - interval '30 days'`,
  ),
  statement(
    'app.purge_rate_limits',
    `DELETE FROM app.rate_limit WHERE window_start < app.now() - interval '2 days'`,
  ),
];

/** Forgets what nobody will ask for again. Safe to run at any time, from many processes. */
export async function purgeExpired(reader: Reader): Promise<void> {
  for (const one of statements) await reader.query(one, []);
}
