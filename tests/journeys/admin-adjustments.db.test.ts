import { randomUUID } from 'node:crypto';
import { maskPhone, newId } from '@ecom/kernel';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expireAdjustments } from '../../modules/payments/use-cases/admin/read-adjustments.ts';
import { checkRules } from '../../modules/payments/use-cases/watch/book-rules.ts';
import { post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { moneyOf } from '../harness/admin-money.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { balanceOf, potOf } from '../harness/mobile-money.ts';
import { type Payer, payToken, signUpWithMoney } from '../harness/money.ts';

let api: TestApi;
let proposer: TestAdmin;
let other: TestAdmin;
let support: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  proposer = await readyAdmin(api, 'owner');
  other = await readyAdmin(api, 'owner');
  support = await readyAdmin(api, 'support');
}, 60_000);
afterEach(() => api.db.shiftClock(0));
afterAll(() => api.stop());

const reason = 'Payé deux fois, ticket 4711';
const walletOf = ({ id }: { id: string }) => `user:${id}:wallet`;
const act = (admin: TestAdmin, route: string, body?: object, key = randomUUID()) =>
  post(api, admin, `/money${route}`, body, { key });
const decide = (admin: TestAdmin, id: string, what: string, body?: object) =>
  act(admin, `/adjustments/${id}/${what}`, body);
const view = async (id: string) => (await moneyOf(api, support, `/adjustments/${id}`)).body;

async function propose(from: string, to: string, amountXof: number, by = proposer) {
  const reply = await act(by, '/adjustments', { from, to, amountXof, reason });
  expect([reply.status, reply.body.code]).toEqual([201, undefined]);
  return reply.body.id as string;
}

const fees = 'platform:fees';
const bookedUnder = (id: string) =>
  api.db.query<{ kind: string; actor: string }>(
    'SELECT kind, actor FROM payments.transfer WHERE id = $1',
    [id.slice('adj_'.length)],
  );

describe('a correction', () => {
  it('is proposed by one admin, seen with its effect, and booked by another', async () => {
    const payer = await signUpWithMoney(api, 10_000);
    const before = await potOf(api, fees);
    const query = `from=${walletOf(payer)}&to=${fees}&amountXof=1500`;
    const preview = await moneyOf(api, proposer, `/adjustment-preview?${query}`);
    expect(preview.body.from).toMatchObject({ balanceXof: 10_000, afterXof: 8_500, fits: true });
    expect(preview.body.to).toMatchObject({ account: fees, afterXof: before + 1_500 });
    const id = await propose(walletOf(payer), fees, 1_500);
    expect(await view(id)).toMatchObject({
      state: 'proposed',
      from: walletOf(payer),
      reason,
      proposedBy: { id: proposer.id },
      effect: { from: { afterXof: 8_500 } },
    });
    expect(await balanceOf(api, payer)).toBe(10_000);
    const confirmed = await decide(other, id, 'confirm');
    expect(confirmed.status).toBe(200);
    expect(await balanceOf(api, payer)).toBe(8_500);
    expect(await potOf(api, fees)).toBe(before + 1_500);
    expect(await bookedUnder(id)).toEqual([
      { kind: 'adjustment', actor: `user:${other.id.slice('usr_'.length)}` },
    ]);
    expect(await view(id)).toMatchObject({
      state: 'confirmed',
      decidedBy: { id: other.id },
      transferSeq: confirmed.body.transferSeq,
      effect: null,
    });
    const lines = await api.db.query<{ action: string; detail: object }>(
      `SELECT action, detail FROM app.audit WHERE subject = $1 AND action LIKE 'payments.admin%'
       AND actor IN ($2, $3) ORDER BY occurred_at`,
      [payer, proposer, other].map(({ id: wire }) => `user:${wire.slice('usr_'.length)}`),
    );
    expect(lines.map(({ action }) => action)).toEqual([
      'payments.admin_preview_adjustment',
      'payments.admin_propose_adjustment',
      'payments.admin_confirm_adjustment',
    ]);
    expect(lines[1]?.detail).toMatchObject({ reason, amountXof: 1_500 });
    expect((await checkRules(api.parts.database)).faults).toEqual([]);
  });

  it('tells wallets of one name apart by their masked numbers', async () => {
    const [giver, receiver] = [await signUpWithMoney(api, 1_000), await signUpWithMoney(api, 0)];
    const wish = { from: walletOf(giver), to: walletOf(receiver) };
    const query = `${new URLSearchParams({ ...wish, amountXof: '100' })}`;
    const preview = (await moneyOf(api, proposer, `/adjustment-preview?${query}`)).body;
    expect(preview.from.ownerName).toBe(preview.to.ownerName);
    const masks = [giver, receiver].map(({ phone }) => maskPhone(phone));
    expect([preview.from.ownerPhone, preview.to.ownerPhone]).toEqual(masks);
    const id = await propose(wish.from, wish.to, 100);
    const { fromPhone, toPhone } = await view(id);
    expect([fromPhone, toPhone]).toEqual(masks);
    expect((await view(await propose(wish.from, fees, 1))).toPhone).toBeNull();
  });

  it('is never decided by who proposed it, nor taken back by another', async () => {
    const payer = await signUpWithMoney(api, 1_000);
    const id = await propose(walletOf(payer), fees, 100);
    for (const what of ['confirm', 'refuse']) {
      const { status, body } = await decide(proposer, id, what, { note: 'moi-même' });
      expect([what, status, body.code]).toEqual([what, 403, 'payments.own_proposal']);
    }
    const { status, body } = await decide(other, id, 'withdraw');
    expect([status, body.code]).toEqual([403, 'payments.not_own_proposal']);
    expect((await decide(support, id, 'confirm')).body.code).toBe('auth.forbidden');
    expect((await view(id)).state).toBe('proposed');
    expect((await decide(proposer, id, 'withdraw')).status).toBe(204);
    expect((await decide(other, id, 'confirm')).body).toMatchObject({
      code: 'payments.adjustment_decided',
      state: 'withdrawn',
    });
    expect(await balanceOf(api, payer)).toBe(1_000);
  });

  it('cannot be decided by its proposer in the database either', async () => {
    const payer = await signUpWithMoney(api, 1_000);
    const id = await propose(walletOf(payer), fees, 100);
    const forged = api.db.query(
      `UPDATE payments.adjustment SET state = 'confirmed', decided_by = proposed_by,
         decided_at = app.now(), transfer_seq = 1 WHERE id = $1`,
      [id.slice('adj_'.length)],
    );
    await expect(forged).rejects.toThrow('adjustment_two_persons');
  });

  it('is confirmed once by many at once', async () => {
    const third = await readyAdmin(api, 'owner');
    const payer = await signUpWithMoney(api, 10_000);
    const id = await propose(walletOf(payer), fees, 4_000);
    const tries = await Promise.all(
      [other, third, other, third, other, third].map((admin) => decide(admin, id, 'confirm')),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await balanceOf(api, payer)).toBe(6_000);
    expect(await bookedUnder(id)).toHaveLength(1);
  });

  it('is either booked or refused when two decide otherwise at once', async () => {
    const third = await readyAdmin(api, 'owner');
    const payer = await signUpWithMoney(api, 1_000);
    for (let round = 0; round < 4; round += 1) {
      const before = await balanceOf(api, payer);
      const id = await propose(walletOf(payer), fees, 100);
      const [yes, no] = await Promise.all([
        decide(other, id, 'confirm'),
        decide(third, id, 'refuse', { note: 'Pas prouvé' }),
      ]);
      expect([yes.status, no.status].filter((status) => status === 409)).toHaveLength(1);
      const { state } = await view(id);
      expect(state).toBe(yes.status === 200 ? 'confirmed' : 'refused');
      expect(await balanceOf(api, payer)).toBe(before - (state === 'confirmed' ? 100 : 0));
    }
  });

  it('answers the same key the same, and books once', async () => {
    const payer = await signUpWithMoney(api, 1_000);
    const id = await propose(walletOf(payer), fees, 100);
    const key = randomUUID();
    const first = await act(other, `/adjustments/${id}/confirm`, undefined, key);
    const again = await act(other, `/adjustments/${id}/confirm`, undefined, key);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(await balanceOf(api, payer)).toBe(900);
    const wish = { from: walletOf(payer), to: fees, amountXof: 1, reason };
    const one = await act(proposer, '/adjustments', wish, key);
    const two = await act(proposer, '/adjustments', wish, key);
    expect(two.body).toEqual(one.body);
    const other1 = await act(proposer, '/adjustments', { ...wish, amountXof: 2 }, key);
    expect(other1.body.code).toBe('http.idempotency_conflict');
  });

  it('that the account cannot bear stays proposed, with what is there', async () => {
    const payer = await signUpWithMoney(api, 1_000);
    const payee = await signUpWithMoney(api, 0);
    const id = await propose(walletOf(payer), fees, 800);
    expect((await view(id)).effect.from.fits).toBe(true);
    const pinToken = await payToken(api, payer, { amountXof: 500, payee: payee.id });
    const sent = await call(api, 'POST', '/v1/wallet/transfers', {
      token: payer.token,
      body: { to: payee.id, amountXof: 500, pinToken },
    });
    expect(sent.status).toBe(201);
    const { status, body } = await decide(other, id, 'confirm');
    expect([status, body.code]).toEqual([422, 'payments.insufficient_funds']);
    expect(body).toMatchObject({ availableXof: 500, amountXof: 800 });
    expect(await view(id)).toMatchObject({ state: 'proposed', effect: { from: { fits: false } } });
    expect(await bookedUnder(id)).toEqual([]);
  });

  it('that would exceed a wallet’s limit stays proposed, with the limit', async () => {
    const payee = await signUpWithMoney(api, 0);
    const id = await propose('platform:costs', walletOf(payee), 900_000_000);
    const { status, body } = await decide(other, id, 'confirm');
    expect([status, body.code]).toEqual([422, 'payments.over_limit']);
    expect(body.balanceMaxXof).toBeGreaterThan(0);
    expect((await view(id)).state).toBe('proposed');
  });

  it('ends after three days, whether a worker has been there or not', async () => {
    const payer = await signUpWithMoney(api, 1_000);
    const id = await propose(walletOf(payer), fees, 100);
    await api.db.shiftClock(72 * 3_600_000 - 60_000);
    expect(await expireAdjustments(api.parts.database)).toBe(0);
    // Admins' sessions and factors are hours old by now: the row is asked about, not the API.
    await api.db.shiftClock(72 * 3_600_000 + 60_000);
    expect(await expireAdjustments(api.parts.database)).toBeGreaterThan(0);
    const [row] = await api.db.query(
      'SELECT state, decided_by AS "by" FROM payments.adjustment WHERE id = $1',
      [id.slice('adj_'.length)],
    );
    expect(row).toEqual({ state: 'expired', by: null });
    await api.db.shiftClock(0);
    expect((await decide(other, id, 'confirm')).body.code).toBe('payments.adjustment_decided');
    expect(await balanceOf(api, payer)).toBe(1_000);
  });

  it('is not confirmed when its time is over and no worker came', async () => {
    const payer = await signUpWithMoney(api, 1_000);
    const id = await propose(walletOf(payer), fees, 100);
    await api.db.query(
      `UPDATE payments.adjustment SET expires_at = app.now() - interval '1 second'
       WHERE id = $1`,
      [id.slice('adj_'.length)],
    );
    const { body } = await decide(other, id, 'confirm');
    expect(body).toMatchObject({ code: 'payments.adjustment_decided', state: 'expired' });
    expect((await view(id)).state).toBe('expired');
  });

  it('names accounts that are there, two of them, and nobody’s own', async () => {
    const payer = await signUpWithMoney(api, 1_000);
    const wallet = walletOf(payer);
    const wish = (change: object) => ({
      from: wallet,
      to: fees,
      amountXof: 100,
      reason,
      ...change,
    });
    const tried = async (change: object, by = proposer) =>
      (await act(by, '/adjustments', wish(change))).body.code;
    expect(await tried({ to: wallet })).toBe('payments.same_account');
    expect(await tried({ to: `user:usr_${newId()}:wallet` })).toBe('payments.account_unknown');
    expect(await tried({ to: 'provider:nobody:float' })).toBe('payments.account_unknown');
    expect(await tried({ to: 'escrow:order:1' })).toBe('payments.account_unknown');
    expect(await tried({ to: walletOf(proposer) })).toBe('auth.not_oneself');
    expect(await tried({ reason: 'court' })).toBe('http.invalid_request');
    for (const amountXof of [0, -5, 1.5, '100', 1_000_000_001]) {
      expect([amountXof, await tried({ amountXof })]).toEqual([amountXof, 'http.invalid_request']);
    }
    expect(await tried({}, support)).toBe('auth.forbidden');
    const id = await propose(wallet, walletOf(other), 100);
    expect((await decide(other, id, 'confirm')).body.code).toBe('auth.not_oneself');
  });

  it('is listed newest first, by state, a page at a time', async () => {
    const payer: Payer = await signUpWithMoney(api, 1_000);
    const ids = [
      await propose(walletOf(payer), fees, 1),
      await propose(walletOf(payer), fees, 2),
      await propose(walletOf(payer), fees, 3),
    ];
    const seen: string[] = [];
    for (let before = ''; ; ) {
      const { body } = await moneyOf(api, support, `/adjustments?state=proposed&limit=2${before}`);
      seen.push(...body.adjustments.map(({ id }: { id: string }) => id));
      if (body.next === null) break;
      before = `&before=${body.next}`;
    }
    expect(seen.slice(0, 3)).toEqual(ids.reverse());
    expect(new Set(seen).size).toBe(seen.length);
    const { proposals } = (await moneyOf(api, support, '/attention')).body;
    expect(proposals).toBe(seen.length);
  });
});
