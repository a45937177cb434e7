import { randomUUID } from 'node:crypto';
import { togolesePhone } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { plantCategories } from '../harness/market.ts';
import { newPerson, type Person, signUp } from '../harness/person.ts';
import { addMember, beginStore, stores } from '../harness/stores.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await plantCategories(api.db);
});
afterAll(() => api.stop());

async function withStore() {
  const owner = await signUp(api);
  const { id } = await beginStore(api, owner);
  return { owner, ownerId: await idOf(api, owner), id };
}
const send = (method: string, path: string, { token }: Person, body?: unknown) =>
  call(api, method, path, { token, body });
const members = (id: string, rest = '') => `${stores}/${id}/members${rest}`;
const invite = (owner: Person, id: string, phone: string, role = 'clerk') =>
  send('POST', members(id, '/invitations'), owner, { phone, role });
const offers = async (person: Person) =>
  (await send('GET', '/v1/business/invitations', person)).body.items;
const answer = (person: Person, id: string, word: 'accept' | 'decline') =>
  send('POST', `/v1/business/invitations/${id}/${word}`, person);
const roles = async (owner: Person, id: string) => {
  const { body } = await send('GET', members(id), owner);
  return Object.fromEntries(
    body.members.map(({ userId, role }: { userId: string; role: string }) => [userId, role]),
  );
};
/** Somebody who is a member already. */
async function joined(storeId: string, role: string) {
  const person = await signUp(api);
  const userId = await idOf(api, person);
  await addMember(api, storeId, userId, role);
  return { person, userId };
}

describe('an invitation', () => {
  it('waits for a number that has no account yet, and makes its owner a member', async () => {
    const { owner, id } = await withStore();
    const phone = togolesePhone();
    const sent = await invite(owner, id, phone, 'manager');
    expect(sent.body).toMatchObject({ phone, role: 'manager' });
    const person = await signUp(api, newPerson(phone));
    const [offer] = await offers(person);
    expect(offer).toMatchObject({
      role: 'manager',
      store: { id, name: 'Chez Essi', quartier: 'Tokoin' },
      invitedBy: 'Testeur',
    });
    expect((await answer(person, offer.id, 'accept')).body).toEqual({ storeId: id });
    expect((await roles(owner, id))[await idOf(api, person)]).toBe('manager');
    expect(await offers(person)).toEqual([]);
    const { body } = await send('GET', members(id), owner);
    expect(body.invitations).toEqual([]);
  });

  it('is one a number: of two at once one stands, and again after it is over', async () => {
    const { owner, ownerId, id } = await withStore();
    const phone = togolesePhone();
    const replies = await Promise.all([1, 2, 3, 4].map(() => invite(owner, id, phone)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe('market.already_invited');
    const rows = () =>
      api.db.query<{ state: string }>(
        'SELECT state FROM market.invitation WHERE phone = $1 ORDER BY id',
        [phone],
      );
    await api.db.query(
      `UPDATE market.invitation SET expires_at = app.now() - interval '1 second'
       WHERE phone = $1`,
      [phone],
    );
    expect((await invite(owner, id, phone)).status).toBe(201);
    expect((await rows()).map(({ state }) => state)).toEqual(['lapsed', 'open']);
    expect((await invite(owner, id, owner.phone)).body.code).toBe('market.already_member');
    expect((await invite(owner, id, '22 22 22 22')).body.code).toBe('market.phone_invalid');
    expect((await roles(owner, id))[ownerId]).toBe('owner');
  });

  it('is answered once, by its own number only, and not after it was taken back', async () => {
    const { owner, id } = await withStore();
    const person = await signUp(api);
    const stranger = await signUp(api);
    const first = (await invite(owner, id, person.phone)).body.id;
    expect((await answer(stranger, first, 'accept')).body.code).toBe('market.invitation_unknown');
    const both = await Promise.all([1, 2, 3].map(() => answer(person, first, 'accept')));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await answer(person, first, 'decline')).body.code).toBe('market.invitation_over');
    const other = await signUp(api);
    const second = (await invite(owner, id, other.phone)).body.id;
    const back = members(id, `/invitations/${second}`);
    for (const _ of [1, 2]) expect((await send('DELETE', back, owner)).status).toBe(204);
    expect((await answer(other, second, 'accept')).body.code).toBe('market.invitation_over');
    const third = (await invite(owner, id, other.phone)).body.id;
    expect((await answer(other, third, 'decline')).status).toBe(204);
    expect(Object.keys(await roles(owner, id))).toHaveLength(2);
    const elsewhere = await withStore();
    const wrong = members(elsewhere.id, `/invitations/${third}`);
    expect((await send('DELETE', wrong, elsewhere.owner)).body.code).toBe(
      'market.invitation_unknown',
    );
  });

  it('is the owner’s to send and to see', async () => {
    const { owner, id } = await withStore();
    const manager = await joined(id, 'manager');
    const sent = await invite(manager.person, id, togolesePhone());
    expect(sent.body.code).toBe('market.role_too_low');
    await invite(owner, id, togolesePhone());
    expect((await send('GET', members(id), manager.person)).body.invitations).toEqual([]);
    expect((await send('GET', members(id), owner)).body.invitations).toHaveLength(1);
  });
});

describe('a member', () => {
  it('gets another role, leaves, or is sent away; the owner stays', async () => {
    const { owner, ownerId, id } = await withStore();
    const clerk = await joined(id, 'clerk');
    const other = await joined(id, 'clerk');
    const change = (who: Person, userId: string, role: string) =>
      send('PATCH', members(id, `/${userId}`), who, { role });
    const remove = (who: Person, userId: string) => send('DELETE', members(id, `/${userId}`), who);
    expect((await change(clerk.person, other.userId, 'manager')).body.code).toBe(
      'market.role_too_low',
    );
    expect((await change(owner, clerk.userId, 'manager')).status).toBe(204);
    expect((await change(owner, ownerId, 'clerk')).body.code).toBe('market.owner_stays');
    expect((await remove(owner, ownerId)).body.code).toBe('market.owner_stays');
    expect((await remove(clerk.person, other.userId)).body.code).toBe('market.role_too_low');
    expect((await remove(clerk.person, clerk.userId)).status).toBe(204);
    expect((await remove(owner, other.userId)).status).toBe(204);
    expect((await remove(owner, other.userId)).body.code).toBe('market.member_unknown');
    expect(await roles(owner, id)).toEqual({ [ownerId]: 'owner' });
    expect((await send('GET', `${stores}/${id}`, clerk.person)).status).toBe(404);
  });

  it('gets the store from its owner, who stays as a manager', async () => {
    const { owner, ownerId, id } = await withStore();
    const heir = await joined(id, 'manager');
    const hand = members(id, `/${heir.userId}`);
    const key = randomUUID();
    const body = { role: 'owner' };
    const options = { token: owner.token, body, key };
    expect((await call(api, 'PATCH', hand, options)).status).toBe(204);
    expect(await roles(heir.person, id)).toEqual({ [ownerId]: 'manager', [heir.userId]: 'owner' });
    expect((await send('PATCH', hand, owner, body)).body.code).toBe('market.role_too_low');
    const me = (await call(api, 'GET', '/v1/me', { token: heir.person.token })).body;
    expect(me.roles).toContain('STORE_OWNER');
  });

  it('of two hand-overs and goodbyes at once leaves exactly one owner', async () => {
    for (let round = 0; round < 5; round++) {
      const { owner, ownerId, id } = await withStore();
      const [a, b] = [await joined(id, 'manager'), await joined(id, 'clerk')];
      const hand = (to: { userId: string }) =>
        send('PATCH', members(id, `/${to.userId}`), owner, { role: 'owner' });
      const replies = await Promise.all([
        hand(a),
        hand(b),
        send('DELETE', members(id, `/${a.userId}`), a.person),
        send('DELETE', members(id, `/${ownerId}`), owner),
      ]);
      expect(replies.every(({ status }) => status < 500)).toBe(true);
      const rows = await api.db.query<{ role: string }>(
        'SELECT role FROM market.store_member WHERE store_id = $1',
        [id.slice(4)],
      );
      expect(rows.filter(({ role }) => role === 'owner')).toHaveLength(1);
    }
  });

  it('is one of thirty at most', async () => {
    const { owner, id } = await withStore();
    for (let n = 0; n < 28; n++) {
      const { status } = await invite(owner, id, togolesePhone());
      expect(status).toBe(201);
    }
    await joined(id, 'clerk');
    const full = await invite(owner, id, togolesePhone());
    expect([full.status, full.body.code]).toEqual([409, 'market.too_many_members']);
  });
});
