import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { payToken, pin, signUpWithMoney } from '../harness/money.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

describe('a wallet that is not empty', () => {
  it('keeps its account from closing', async () => {
    const { token, phone } = await signUpWithMoney(api, 5_000);
    await api.db.shiftClock(61_000);
    await call(api, 'POST', '/v1/me/closure/code', { token, body: { locale: 'fr' } });
    const code = await api.readCode(phone);
    const proof = { purpose: 'close_account', pin };
    const granted = await call(api, 'POST', '/v1/me/pin/verify', { token, body: proof, key: null });
    const body = { code, pinToken: granted.body.pinToken };
    const closed = await call(api, 'POST', '/v1/me/closure', { token, body });
    expect(closed.status).toBe(409);
  });
});

describe('what a PIN has proved', () => {
  it('ends with the PIN', async () => {
    const [from, to] = [await signUpWithMoney(api, 5_000), await signUpWithMoney(api, 0)];
    const pinToken = await payToken(api, from, { amountXof: 100, payee: to.id });
    const { token } = from;
    const change = { pin: '7294', currentPin: pin };
    expect((await call(api, 'PUT', '/v1/me/pin', { token, body: change })).status).toBe(204);
    const body = { to: to.id, amountXof: 100, pinToken };
    const sent = await call(api, 'POST', '/v1/wallet/transfers', { token, body });
    expect(sent.body.code).toBe('auth.pin_token_invalid');
  });
});
