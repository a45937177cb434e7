import { randomUUID } from 'node:crypto';
import { togolesePhone } from '@ecom/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { get, idOf, post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { newPerson, type Person, requestCode, signIn, signUp } from '../harness/person.ts';

let api: TestApi;
let support: TestAdmin;
let owner: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  support = await readyAdmin(api, 'support');
  owner = await readyAdmin(api, 'owner');
});
afterEach(() => api.db.shiftClock(0));
afterAll(() => api.stop());

const reason = 'signalé volé par son propriétaire';
const freeze = (admin: TestAdmin, id: string, key = randomUUID()) =>
  post(api, admin, `/users/${id}/freeze`, { reason }, { key });
const unfreeze = (admin: TestAdmin, id: string) =>
  post(api, admin, `/users/${id}/unfreeze`, { reason: 'retrouvé, vérifié' });

async function customer(): Promise<Person & { id: string }> {
  const person = await signUp(api);
  return { ...person, id: await idOf(api, person) };
}

const rename = ({ token }: Person): Promise<Reply> =>
  call(api, 'PATCH', '/v1/me', { token, body: { name: 'Autre' } });
const eventsOf = async ({ token }: Person): Promise<string[]> =>
  (await call(api, 'GET', '/v1/activity', { token })).body.items.map(
    ({ type }: { type: string }) => type,
  );
const traceOf = (id: string, action: string) =>
  api.db.query(`SELECT actor, outcome, detail FROM app.audit WHERE subject = $1 AND action = $2`, [
    `user:${id.slice(4)}`,
    action,
  ]);

describe('freezing an account', () => {
  it('stops its writes, tells its owner, says who and why; unfreezing gives it back', async () => {
    const person = await customer();
    expect((await freeze(support, person.id)).status).toBe(204);
    expect((await rename(person)).body.code).toBe('auth.account_frozen');
    expect((await call(api, 'GET', '/v1/me', { token: person.token })).body.frozen).toBe(true);
    expect((await eventsOf(person))[0]).toBe('auth.account_frozen');
    expect(await traceOf(person.id, 'auth.admin_freeze')).toEqual([
      { actor: `user:${support.id.slice(4)}`, outcome: 'done', detail: { reason } },
    ]);
    expect((await unfreeze(support, person.id)).status).toBe(204);
    expect((await rename(person)).status).toBe(200);
    const { freezes } = (await get(api, support, `/users/${person.id}`)).body;
    expect(freezes).toHaveLength(1);
    expect(freezes[0]).toMatchObject({
      reason,
      frozenBy: support.id,
      liftedBy: support.id,
      liftReason: 'retrouvé, vérifié',
    });
  });

  it('is done once: twice is a conflict, the same request again is not', async () => {
    const { id } = await customer();
    const key = randomUUID();
    expect((await freeze(support, id, key)).status).toBe(204);
    expect((await freeze(support, id, key)).status).toBe(204);
    expect((await freeze(support, id)).body.code).toBe('auth.already_frozen');
    const other = await customer();
    expect((await freeze(support, other.id, key)).body.code).toBe('http.idempotency_conflict');
    expect(await traceOf(id, 'auth.admin_freeze')).toHaveLength(1);
    expect((await unfreeze(support, id)).status).toBe(204);
    expect((await unfreeze(support, id)).body.code).toBe('auth.not_frozen');
  });

  it('of two admins at once one freezes and the other is told', async () => {
    const person = await customer();
    const replies = await Promise.all([freeze(support, person.id), freeze(owner, person.id)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect((await eventsOf(person)).filter((type) => type === 'auth.account_frozen')).toHaveLength(
      1,
    );
  });

  it('is not for oneself, nor for an owner by anybody but an owner', async () => {
    expect((await freeze(support, support.id)).body.code).toBe('auth.not_oneself');
    expect((await freeze(support, owner.id)).body.code).toBe('auth.forbidden');
    const other = await readyAdmin(api, 'owner');
    expect((await freeze(owner, other.id)).status).toBe(204);
    expect((await get(api, other, '/me')).body.code).toBe('auth.account_frozen');
  });

  it.each([{}, { reason: '' }, { reason: '  a ' }, { reason: 'a'.repeat(501) }, { reason, id: 1 }])(
    'wants a reason, and only that: not %o',
    async (body) => {
      const { id } = await customer();
      expect((await post(api, support, `/users/${id}/freeze`, body)).status).toBe(400);
    },
  );

  it('needs a key, and somebody to freeze', async () => {
    const { id } = await customer();
    const keyless = await post(api, support, `/users/${id}/freeze`, { reason }, { key: null });
    expect(keyless.body.code).toBe('http.idempotency_key_required');
    const nobody = await freeze(support, 'usr_01a203b0-8cab-711a-a45d-e80c519e6574');
    expect(nobody.body.code).toBe('auth.not_found');
  });

  it('leaves a closed account in peace', async () => {
    const { id } = await customer();
    await api.db.query(
      `UPDATE identity.app_user SET phone = NULL, name = NULL, closed_at = app.now() WHERE id = $1`,
      [id.slice(4)],
    );
    expect((await freeze(support, id)).body.code).toBe('auth.account_closed');
    expect((await get(api, support, `/users/${id}`)).body.state).toBe('closed');
  });
});

describe('ending somebody’s sessions', () => {
  it('ends one, at once, and tells its owner', async () => {
    const person = await customer();
    const { sessions } = (await get(api, support, `/users/${person.id}`)).body;
    const end = () =>
      call(api, 'DELETE', `/v1/admin/users/${person.id}/sessions/${sessions[0].id}`, {
        token: support.token,
      });
    expect((await end()).status).toBe(204);
    expect((await rename(person)).body.code).toBe('auth.session_ended');
    expect((await end()).status).toBe(204);
    const after = (await get(api, support, `/users/${person.id}`)).body.sessions[0];
    expect(after.endReason).toBe('revoked_by_admin');
    const [line] = await api.db.query<{ data: { reason: string } }>(
      `SELECT data FROM app.event WHERE subject = $1 AND type = 'auth.session_ended'`,
      [`user:${person.id.slice(4)}`],
    );
    expect(line?.data.reason).toBe('revoked_by_admin');
  });

  it('does not end one person’s session under another’s name', async () => {
    const [one, other] = [await customer(), await customer()];
    const { sessions } = (await get(api, support, `/users/${one.id}`)).body;
    const { token } = support;
    for (const session of [sessions[0].id, 'ses_1']) {
      const route = `/v1/admin/users/${other.id}/sessions/${session}`;
      expect((await call(api, 'DELETE', route, { token })).body.code).toBe('auth.not_found');
    }
    expect((await rename(one)).status).toBe(200);
  });

  it('ends all of them, and says how many', async () => {
    const person = await customer();
    await api.db.shiftClock(3_700_000);
    const second = newPerson(person.phone);
    await signIn(api, second);
    const all = () => post(api, support, `/users/${person.id}/sessions/revoke-all`, { reason });
    expect((await all()).body).toEqual({ ended: 2 });
    for (const one of [person, second]) {
      expect((await rename(one)).body.code).toBe('auth.session_ended');
    }
    expect((await all()).body).toEqual({ ended: 0 });
  });

  it('is not for an owner’s by support', async () => {
    const reply = await post(api, support, `/users/${owner.id}/sessions/revoke-all`, { reason });
    expect(reply.body.code).toBe('auth.forbidden');
    expect((await get(api, owner, '/me')).status).toBe(200);
  });
});

describe('lifting restrictions', () => {
  it('ends the wait of a new device at once', async () => {
    const person = await customer();
    await api.db.shiftClock(3_700_000);
    const second = newPerson(person.phone);
    await signIn(api, second);
    const until = async () =>
      (await call(api, 'GET', '/v1/me/security', { token: second.token })).body.restrictedUntil;
    expect(await until()).not.toBeNull();
    const lift = () => post(api, support, `/users/${person.id}/restrictions/lift`, { reason });
    expect((await lift()).body).toEqual({ lifted: 1 });
    expect(await until()).toBeNull();
    expect((await eventsOf(second))[0]).toBe('auth.restrictions_lifted');
    expect((await lift()).body.code).toBe('auth.not_restricted');
    const { restrictions } = (await get(api, support, `/users/${person.id}`)).body;
    expect(restrictions[0]).toMatchObject({ reason: 'new_device', running: false });
    expect(restrictions[0].liftedAt).not.toBeNull();
  });

  it('is not for oneself', async () => {
    const reply = await post(api, support, `/users/${support.id}/restrictions/lift`, { reason });
    expect(reply.body.code).toBe('auth.not_oneself');
  });
});

describe('giving a parked account its number back', () => {
  const dayMs = 24 * 3_600_000;
  const restore = (admin: TestAdmin, id: string, phone?: string) =>
    post(api, admin, `/users/${id}/restore-number`, { reason, ...(phone && { phone }) });

  /** Asleep for three months, then taken over by the number's next owner. */
  async function parked() {
    const sleeper = await customer();
    await api.db.shiftClock(91 * dayMs);
    const admin = await readyAdmin(api, 'support');
    const heir = newPerson(sleeper.phone);
    await requestCode(api, heir);
    const code = await api.readCode(heir.phone);
    const body = { phone: heir.phone, deviceId: heir.deviceId, code, startFresh: true };
    const reply = await call(api, 'POST', '/v1/auth/otp/verify', { body, key: null });
    expect(reply.status).toBe(200);
    return { sleeper, admin, heirId: reply.body.user.id as string };
  }

  const freeNumber = (heirId: string) =>
    api.db.query('UPDATE identity.app_user SET phone = $2 WHERE id = $1', [
      heirId.slice(4),
      togolesePhone(),
    ]);

  it('waits until nobody has it, then wakes the account for a new device', async () => {
    const { sleeper, admin, heirId } = await parked();
    expect((await get(api, admin, `/users/${sleeper.id}`)).body).toMatchObject({
      state: 'parked',
      phone: null,
      formerPhones: [{ phone: sleeper.phone, reason: 'parked' }],
    });
    expect((await restore(admin, sleeper.id)).body.code).toBe('auth.phone_taken');
    await freeNumber(heirId);
    expect((await restore(admin, sleeper.id)).body).toEqual({ phone: sleeper.phone });
    await api.db.shiftClock(92 * dayMs);
    const back = newPerson(sleeper.phone);
    const reply = await signIn(api, back);
    expect([reply.status, reply.body.user?.id]).toEqual([200, sleeper.id]);
    expect(await eventsOf(back)).toContain('auth.number_restored');
    expect((await restore(admin, sleeper.id)).body.code).toBe('auth.second_factor_required');
  });

  it('gives it once to two admins who try at once', async () => {
    const { sleeper, admin, heirId } = await parked();
    const other = await readyAdmin(api, 'owner');
    await freeNumber(heirId);
    const replies = await Promise.all([restore(admin, sleeper.id), restore(other, sleeper.id)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('gives only what it had, and only to who lost it', async () => {
    const { sleeper, admin, heirId } = await parked();
    await freeNumber(heirId);
    const strange = await restore(admin, sleeper.id, togolesePhone());
    expect(strange.body.code).toBe('auth.not_found');
    expect((await restore(admin, sleeper.id, '22 21')).body.code).toBe('auth.phone_invalid');
    expect((await restore(admin, heirId)).body.code).toBe('auth.not_parked');
    expect((await restore(admin, sleeper.id, sleeper.phone.slice(4))).status).toBe(200);
  });
});
