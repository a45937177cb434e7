import { newId } from '@ecom/kernel';
import { TOTP } from 'otpauth';
import { type CallOptions, call, type Reply, type TestApi } from './api.ts';
import { newPerson, type Person, signUp } from './person.ts';

export type Duty = 'owner' | 'support' | 'reviewer';

/** Somebody who works for the platform; `secret` once her second factor was begun. */
export interface TestAdmin extends Person {
  readonly id: string;
  secret: string;
  recoveryCodes: string[];
}

/** The id of a signed-in person, as on the wire. */
export const idOf = async (api: TestApi, { token }: { token: string }): Promise<string> =>
  (await call(api, 'GET', '/v1/me', { token })).body.id;

/** Gives a registered person role and duties, as the operator's command does. */
async function grant(api: TestApi, userId: string, duties: readonly Duty[]): Promise<void> {
  const uuid = userId.slice('usr_'.length);
  await api.db.query(
    `INSERT INTO identity.user_role (user_id, role) VALUES ($1, 'ADMIN') ON CONFLICT DO NOTHING`,
    [uuid],
  );
  for (const duty of duties) {
    await api.db.query(
      `INSERT INTO identity.membership (id, user_id, scope, role, granted_by)
       VALUES ($1, $2, 'platform', $3, 'test')`,
      [newId(), uuid, duty],
    );
  }
}

/** A person with duties who has not given a second factor yet. */
export async function newAdmin(api: TestApi, ...duties: Duty[]): Promise<TestAdmin> {
  const person = await signUp(api, newPerson());
  const id = await idOf(api, person);
  await grant(api, id, duties);
  return { ...person, id, secret: '', recoveryCodes: [] };
}

/** The digits that her authenticator shows, `stepsLater` half minutes from the database's now. */
export async function totpCode(api: TestApi, secret: string, stepsLater = 0): Promise<string> {
  const text = `SELECT extract(epoch FROM app.now())::float8 * 1000 AS ms`;
  const [now] = await api.db.query<{ ms: number }>(text);
  return new TOTP({ secret }).generate({ timestamp: (now?.ms ?? 0) + stepsLater * 30_000 });
}

/** A write of an admin, with a fresh key unless `options` says otherwise. */
export const post = (
  api: TestApi,
  { token }: { token: string },
  route: string,
  body?: unknown,
  options: CallOptions = {},
): Promise<Reply> => call(api, 'POST', `/v1/admin${route}`, { token, body, ...options });

export const get = (api: TestApi, { token }: { token: string }, route: string): Promise<Reply> =>
  call(api, 'GET', `/v1/admin${route}`, { token });

export async function enrol(api: TestApi, admin: TestAdmin): Promise<Reply> {
  const reply = await post(api, admin, '/second-factor/enrol');
  admin.secret = reply.body.secret;
  return reply;
}

/** An admin who has just given her second factor and may act. */
export async function readyAdmin(api: TestApi, ...duties: Duty[]): Promise<TestAdmin> {
  const admin = await newAdmin(api, ...duties);
  await enrol(api, admin);
  const code = await totpCode(api, admin.secret);
  const reply = await post(api, admin, '/second-factor/confirm', { code });
  if (reply.status !== 200) throw new Error(`no second factor: ${JSON.stringify(reply.body)}`);
  admin.recoveryCodes = reply.body.recoveryCodes;
  return admin;
}
