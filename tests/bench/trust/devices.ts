import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { newId } from '@ecom/kernel';
import pg from 'pg';

/** A signed-in phone as the browser keeps it. */
export interface Device {
  readonly deviceId: string;
  refreshToken: string;
}

/** Puts so many people with one signed-in device each into a database that is thrown away. */
export async function addDevices(ownerUrl: string, count: number): Promise<Device[]> {
  const rows = Array.from({ length: count }, (_, n) => ({
    userId: newId(),
    sessionId: newId(),
    deviceId: randomUUID(),
    phone: `+22893${String(n).padStart(6, '0')}`,
    refreshToken: randomBytes(32).toString('base64url'),
  }));
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const column = (pick: (row: (typeof rows)[number]) => unknown) => rows.map(pick);
    const users = column(({ userId }) => userId);
    const sessions = column(({ sessionId }) => sessionId);
    const devices = column(({ deviceId }) => deviceId);
    await client.query(
      `INSERT INTO identity.app_user (id, phone, name, language, registered_at)
       SELECT id, phone, 'Mesure', 'fr', app.now() FROM unnest($1::uuid[], $2::text[]) t (id, phone)`,
      [users, column(({ phone }) => phone)],
    );
    await client.query(
      `INSERT INTO identity.device (user_id, device_id, label, trusted_at)
       SELECT u, d, '', app.now() FROM unnest($1::uuid[], $2::uuid[]) t (u, d)`,
      [users, devices],
    );
    await client.query(
      `INSERT INTO identity.session (id, user_id, device_id)
       SELECT s, u, d FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) t (s, u, d)`,
      [sessions, users, devices],
    );
    await client.query(
      `INSERT INTO identity.refresh_token (token_hash, session_id, expires_at)
       SELECT h, s, app.now() + interval '60 days' FROM unnest($1::bytea[], $2::uuid[]) t (h, s)`,
      [column(({ refreshToken }) => createHash('sha256').update(refreshToken).digest()), sessions],
    );
  } finally {
    await client.end();
  }
  return rows.map(({ deviceId, refreshToken }) => ({ deviceId, refreshToken }));
}
