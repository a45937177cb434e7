import { statement, type Tx } from '@ecom/server-kit';

const knownStatement = statement<{ knows: boolean; any: boolean; idleMs: number }>(
  'auth.account_idle',
  `SELECT
     EXISTS (SELECT FROM identity.device d WHERE d.user_id = u.id AND d.device_id = $2
       AND d.locked_out_at IS NULL) AS knows,
     EXISTS (SELECT FROM identity.device d WHERE d.user_id = u.id) AS "any",
     floor(extract(epoch FROM app.now() - greatest(u.restored_at, coalesce(
       (SELECT max(s.used_at) FROM identity.session s WHERE s.user_id = u.id), u.created_at
     ))) * 1000)::float8 AS "idleMs"
   FROM identity.app_user u WHERE u.id = $1`,
);
const upsertStatement = statement(
  'auth.upsert_device',
  `INSERT INTO identity.device (user_id, device_id, label, trusted_at)
   VALUES ($1, $2, $3, CASE WHEN $4 THEN app.now() END)
   ON CONFLICT (user_id, device_id) DO UPDATE
   SET label = excluded.label, locked_out_at = NULL`,
);
const trustStatement = statement<{ deviceId: string }>(
  'auth.trust_device',
  `UPDATE identity.device SET trusted_at = app.now()
   WHERE user_id = $1 AND device_id = $2 AND trusted_at IS NULL AND locked_out_at IS NULL
   RETURNING device_id AS "deviceId"`,
);
const restrictStatement = statement(
  'auth.insert_restriction',
  `INSERT INTO identity.restriction (id, user_id, device_id, reason, ends_at)
   VALUES ($1, $2, $3, $4, app.now() + $5 * interval '1 millisecond')`,
);

/** What an account knows of a device that was not locked out, and since when nobody used the account. */
export async function deviceHistory(tx: Tx, userId: string, deviceId: string) {
  const [row] = await tx.query(knownStatement, [userId, deviceId]);
  if (!row) throw new Error('the account of a session is gone');
  return row;
}

/** Remembers the device; its trust is given once and not taken by a later sign-in. */
export const rememberDevice = (
  tx: Tx,
  device: { userId: string; deviceId: string; label: string; trusted: boolean },
) =>
  tx.query(upsertStatement, [
    device.userId,
    device.deviceId,
    device.label.slice(0, 60),
    device.trusted,
  ]);

/** True when this call is what made the device trusted. */
export async function trustDevice(tx: Tx, userId: string, deviceId: string): Promise<boolean> {
  return (await tx.query(trustStatement, [userId, deviceId])).length > 0;
}

const liftStatement = statement(
  'auth.end_device_restriction',
  `UPDATE identity.restriction SET ends_at = greatest(app.now(), created_at + interval '1 ms')
   WHERE user_id = $1 AND device_id = $2 AND ends_at > app.now() AND lifted_at IS NULL`,
);

/** Makes a device its account's first one: trusted, and without the wait of a new one. */
export async function ownDevice(tx: Tx, userId: string, deviceId: string): Promise<void> {
  await tx.query(trustStatement, [userId, deviceId]);
  await tx.query(liftStatement, [userId, deviceId]);
}

/** Adds a restriction for `lastsMs`; on one device when `deviceId` is given. */
export const restrict = (
  tx: Tx,
  restriction: {
    id: string;
    userId: string;
    deviceId: string | null;
    reason: 'new_device' | 'pin_forgotten' | 'number_changed';
    lastsMs: number;
  },
) => {
  const { id, userId, deviceId, reason, lastsMs } = restriction;
  return tx.query(restrictStatement, [id, userId, deviceId, reason, lastsMs]);
};
