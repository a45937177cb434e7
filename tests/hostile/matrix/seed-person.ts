import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { newId, type Role } from '@ecom/kernel';
import { sealKey } from '@ecom/server-kit';
import { newTotpSecret, sealTotpSecret } from '../../../modules/auth/use-cases/admin/totp.ts';
import type { TestApi } from '../../harness/api.ts';

/** As in tests/harness/api.ts. */
const testOutboxKey = 'o'.repeat(32);

let phones = 0;

/** A number that nobody else has in this file: by chance, two of a thousand would meet. */
export function nextPhone(): string {
  phones += 1;
  return `+22892${String(phones).padStart(6, '0')}`;
}

/** A person with one device and one session, straight in the database. */
export interface Seeded {
  readonly userId: string;
  readonly sessionId: string;
  readonly deviceId: string;
  readonly phone: string;
  readonly token: string;
  readonly cookie: string;
  /** Of her authenticator, in base32; empty where there is none. */
  readonly factorSecret: string;
}

export type Duty = 'owner' | 'support' | 'reviewer';

export interface Traits {
  readonly registered?: boolean;
  /** Duties at the platform; anybody with one is an ADMIN. An empty list is an ADMIN without. */
  readonly duties?: readonly Duty[];
  /** Has one, and this session passed it just now. */
  readonly secondFactor?: boolean;
}

/** The front door is for journeys: a matrix of hundreds of cells needs people in milliseconds. */
export async function seedPerson(api: TestApi, traits: Traits = {}): Promise<Seeded> {
  const { registered = true, duties, secondFactor = false } = traits;
  const [userId, sessionId, deviceId] = [newId<'usr'>(), newId<'ses'>(), randomUUID()];
  const phone = nextPhone();
  const roles: Role[] = duties ? ['ADMIN', 'CLIENT'] : ['CLIENT'];
  const refreshToken = randomBytes(32).toString('base64url');
  const run = (text: string, values: unknown[]) => api.db.query(text, values);
  await run(
    `INSERT INTO identity.app_user (id, phone, name, language, registered_at)
     VALUES ($1, $2, $3, 'fr', CASE WHEN $4 THEN app.now() END)`,
    [userId, phone, registered ? 'Testeur' : null, registered],
  );
  for (const role of roles) {
    await run('INSERT INTO identity.user_role (user_id, role) VALUES ($1, $2)', [userId, role]);
  }
  for (const duty of duties ?? []) {
    await run(
      `INSERT INTO identity.membership (id, user_id, scope, role, granted_by)
       VALUES ($1, $2, 'platform', $3, 'operator')`,
      [newId(), userId, duty],
    );
  }
  await run(
    `INSERT INTO identity.device (user_id, device_id, label, trusted_at)
     VALUES ($1, $2, 'Chrome · Android', app.now())`,
    [userId, deviceId],
  );
  await run(
    `INSERT INTO identity.session (id, user_id, device_id, second_factor_at)
     VALUES ($1, $2, $3, CASE WHEN $4 THEN app.now() END)`,
    [sessionId, userId, deviceId, secondFactor],
  );
  await run(
    `INSERT INTO identity.refresh_token (token_hash, session_id, expires_at)
     VALUES ($1, $2, app.now() + interval '1 day')`,
    [createHash('sha256').update(refreshToken).digest(), sessionId],
  );
  const factorSecret = secondFactor ? await seedFactor(api, userId) : '';
  const token = await api.parts.tokens.issue({ userId, sessionId, roles });
  const cookie = `ecom_refresh=${refreshToken}`;
  return { userId, sessionId, deviceId, phone, token, cookie, factorSecret };
}

/** A confirmed authenticator, sealed as the API of the tests seals it. */
async function seedFactor(api: TestApi, userId: string): Promise<string> {
  const secret = newTotpSecret();
  await api.db.query(
    `INSERT INTO identity.second_factor (user_id, secret_sealed, confirmed_at)
     VALUES ($1, $2, app.now())`,
    [userId, sealTotpSecret(sealKey(testOutboxKey), userId, secret)],
  );
  return secret;
}

/** As support would, for a reason that no route checks. */
export async function freeze(api: TestApi, { userId }: Seeded): Promise<void> {
  const { userId: by } = await seedPerson(api, { duties: ['support'] });
  await api.db.query(
    `INSERT INTO identity.freeze (id, user_id, reason, frozen_by)
     VALUES ($1, $2, 'tests of rights', $3)`,
    [newId(), userId, by],
  );
}

/** The access token lives on for its ten minutes. */
export async function endSession(api: TestApi, { sessionId }: Seeded): Promise<void> {
  await api.db.query(
    `UPDATE identity.session SET ended_at = app.now(), end_reason = 'revoked' WHERE id = $1`,
    [sessionId],
  );
}
