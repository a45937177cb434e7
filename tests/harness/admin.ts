import { newId } from '@ecom/kernel';
import { Secret, TOTP } from 'otpauth';
import { call, type Reply, type TestApi } from './api.ts';
import { newPerson, type Person, signUp } from './person.ts';

export type Duty = 'owner' | 'support' | 'reviewer';

/** Somebody who works for the platform; `secret` once her second factor was begun. */
export interface TestAdmin extends Person {
  readonly id: string;
  secret: string;
  recoveryCodes: string[];
}

/** Gives a registered person role and duties, as the operator's command does. */
export async function grant(api: TestApi, userId: string, ...duties: Duty[]): Promise<void> {
  const uuid = userId.slice(4);
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
  const { id } = (await call(api, 'GET', '/v1/me', { token: person.token })).body;
  await grant(api, id, ...duties);
  return { ...person, id, secret: '', recoveryCodes: [] };
}

/** The six digits that her authenticator shows `stepsLater` half minutes from the true time. */
export const totpCode = (secret: string, stepsLater = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + stepsLater * 30_000,
  });

/** Enrols and confirms: her session has given the second factor. */
export async function passFactor(api: TestApi, admin: TestAdmin): Promise<Reply> {
  const { token } = admin;
  const begun = await call(api, 'POST', '/v1/admin/second-factor/enrol', { token });
  admin.secret = begun.body.secret;
  const body = { code: totpCode(admin.secret) };
  const reply = await call(api, 'POST', '/v1/admin/second-factor/confirm', { token, body });
  admin.recoveryCodes = reply.body.recoveryCodes;
  return reply;
}

/** An admin who may act. */
export async function readyAdmin(api: TestApi, ...duties: Duty[]): Promise<TestAdmin> {
  const admin = await newAdmin(api, ...duties);
  const reply = await passFactor(api, admin);
  if (reply.status !== 200) throw new Error(`no second factor: ${JSON.stringify(reply.body)}`);
  return admin;
}
