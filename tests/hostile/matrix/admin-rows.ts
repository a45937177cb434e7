import { newId } from '@ecom/kernel';
import { Secret, TOTP } from 'otpauth';
import { call } from '../../harness/api.ts';
import { anyAdmin, guarded } from './rights.ts';
import type { Row, Scene } from './row.ts';
import { freeze, type Seeded, seedPerson } from './seed-person.ts';

const reason = 'Signalé par son propriétaire';

const support = ['adminSupport'] as const;
const onSomebody = (done: string) => guarded(done, support, '{id}');

const user = ({ userId }: Seeded) => ({ id: `usr_${userId}` });
const digits = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + steps * 30_000,
  });

/** The secret of an authenticator that this admin has just begun; empty where she may not. */
async function begin({ api, caller }: Scene): Promise<string> {
  if (!caller) return '';
  const { token } = caller;
  const { body } = await call(api, 'POST', '/v1/admin/second-factor/enrol', { token });
  return body.secret ?? '';
}

async function restricted({ api, owner }: Scene): Promise<void> {
  await api.db.query(
    `INSERT INTO identity.restriction (id, user_id, reason, ends_at)
     VALUES ($1, $2, 'pin_forgotten', app.now() + interval '1 day')`,
    [newId(), owner.userId],
  );
}

/** Somebody whose number went to another person. */
async function parked({ api }: Scene): Promise<Seeded> {
  const person = await seedPerson(api);
  await api.db.query(
    `INSERT INTO identity.former_phone (id, user_id, phone, reason) VALUES ($1, $2, $3, 'parked')`,
    [newId(), person.userId, person.phone],
  );
  await api.db.query(
    'UPDATE identity.app_user SET phone = NULL, parked_at = app.now() WHERE id = $1',
    [person.userId],
  );
  return person;
}

/** The administration. The owner is the client whom the request is about. */
export const adminRows: Readonly<Record<string, Row>> = {
  'GET /v1/admin/me': { expect: anyAdmin('200', '200') },
  'POST /v1/admin/second-factor/enrol': { expect: anyAdmin('200', '409 auth.second_factor_set') },
  'POST /v1/admin/second-factor/confirm': {
    request: async (scene) => {
      const secret = await begin(scene);
      return { body: { code: secret ? digits(secret) : '000000' } };
    },
    expect: anyAdmin('200', '409 auth.second_factor_set'),
  },
  'POST /v1/admin/second-factor/verify': {
    request: ({ caller }) => ({
      body: { code: caller?.factorSecret ? digits(caller.factorSecret) : '000000' },
    }),
    expect: anyAdmin('409 auth.second_factor_not_set', '204'),
  },
  'GET /v1/admin/users': {
    request: ({ owner }) => ({ query: `query=${encodeURIComponent(owner.phone)}` }),
    expect: guarded('200', support),
  },
  'GET /v1/admin/users/{id}': {
    request: ({ owner }) => ({ path: user(owner) }),
    expect: onSomebody('200'),
  },
  'DELETE /v1/admin/users/{id}/sessions/{sessionId}': {
    request: ({ owner }) => ({ path: { ...user(owner), sessionId: `ses_${owner.sessionId}` } }),
    expect: onSomebody('204'),
  },
  'POST /v1/admin/users/{id}/sessions/revoke-all': {
    request: ({ owner }) => ({ path: user(owner), body: { reason } }),
    expect: onSomebody('200'),
  },
  'POST /v1/admin/users/{id}/freeze': {
    request: ({ owner }) => ({ path: user(owner), body: { reason } }),
    expect: onSomebody('204'),
  },
  'POST /v1/admin/users/{id}/unfreeze': {
    request: async ({ api }) => {
      const somebody = await seedPerson(api);
      await freeze(api, somebody);
      return { path: user(somebody), body: { reason } };
    },
    expect: onSomebody('204'),
  },
  'POST /v1/admin/users/{id}/restrictions/lift': {
    request: async (scene) => {
      await restricted(scene);
      return { path: user(scene.owner), body: { reason } };
    },
    expect: onSomebody('200'),
  },
  'POST /v1/admin/users/{id}/restore-number': {
    request: async (scene) => ({ path: user(await parked(scene)), body: { reason } }),
    expect: onSomebody('200'),
  },
};
