import { Webhook } from 'fedapay';
import { describe, expect, it } from 'vitest';
import { parseWebhook, signatureHeader } from './parse-webhook.ts';

const secret = 'wh_sandbox_of_the_test';
const nowS = Math.floor(Date.now() / 1000);
const bytes = (text: string) => new TextEncoder().encode(text);
const payloadOf = (change: object = {}) =>
  JSON.stringify({
    id: 4711,
    name: 'transaction.approved',
    object: 'transaction',
    entity: { klass: 'v1/transaction', id: 12, merchant_reference: 'top-1', status: 'approved' },
    ...change,
  });
const signed = (payload: string, timestamp = nowS) =>
  Webhook.generateTestHeaderString({ timestamp, payload, secret });
const read = (payload: string, header: string | null, nowMs = nowS * 1000) =>
  parseWebhook(
    secret,
    bytes(payload),
    new Headers(header === null ? {} : { [signatureHeader]: header }),
    nowMs,
  );
const refused = (reason: string) => ({ outcome: 'refused', reason });

/** `Webhook` is FedaPay's own library: what it signs is what FedaPay signs. */
describe("a webhook of FedaPay, signed by FedaPay's own library", () => {
  it('is a hint to ask about one order, whatever it says became of it', () => {
    expect(read(payloadOf(), signed(payloadOf()))).toEqual({
      outcome: 'hint',
      eventId: '4711',
      direction: 'collect',
      reference: 'top-1',
      providerId: '12',
      hint: 'transaction.approved',
    });
    const payout = payloadOf({ name: 'payout.sent' });
    expect(read(payout, signed(payout))).toMatchObject({ direction: 'payout' });
  });

  it('is read with letters of every kind, byte for byte', () => {
    const payload = payloadOf({ note: 'Règlement «été» 🇹🇬' });
    expect(read(payload, signed(payload)).outcome).toBe('hint');
  });

  it('agrees with the library on every header that either refuses', () => {
    const payload = payloadOf();
    const good = signed(payload);
    const [time = '', signature = ''] = good.split(',');
    const flipped = signature.endsWith('0') ? '1' : '0';
    const headers = [
      `${time},s=${'0'.repeat(64)}`,
      `${time},${signature.slice(0, -1)}${flipped}`,
      `${time},${signature.slice(0, -1)}`,
      `t=${nowS - 1},${signature}`,
      signature,
      time,
      `${time},v1=${signature.slice(2)}`,
      '',
    ];
    for (const header of headers) {
      expect(() => Webhook.constructEvent(payload, header, secret), header).toThrow();
      expect(read(payload, header), header).toEqual(refused('forged'));
    }
    expect(() => Webhook.constructEvent(payload, good, secret)).not.toThrow();
  });

  it('is refused when a byte of it changed, or another secret signed it', () => {
    const header = signed(payloadOf());
    expect(read(payloadOf({ name: 'transaction.declined' }), header)).toEqual(refused('forged'));
    const other = Webhook.generateTestHeaderString({
      timestamp: nowS,
      payload: payloadOf(),
      secret: 'another',
    });
    expect(read(payloadOf(), other)).toEqual(refused('forged'));
  });

  it('is refused without a signature', () => {
    expect(read(payloadOf(), null)).toEqual(refused('unsigned'));
  });

  it.each([
    [300, 'hint'],
    [-300, 'hint'],
  ])('is read %i s from our time', (ageS, outcome) => {
    expect(read(payloadOf(), signed(payloadOf(), nowS - ageS)).outcome).toBe(outcome);
  });

  it('is refused past 300 s, either way: the library lets the future pass', () => {
    const future = signed(payloadOf(), nowS + 3_600);
    expect(read(payloadOf(), signed(payloadOf(), nowS - 301))).toEqual(refused('stale'));
    expect(read(payloadOf(), signed(payloadOf(), nowS + 301))).toEqual(refused('future'));
    expect(read(payloadOf(), future)).toEqual(refused('future'));
    expect(() => Webhook.constructEvent(payloadOf(), future, secret)).not.toThrow();
  });

  it('is read with one good signature among several, never with two times', () => {
    const [time = '', signature = ''] = signed(payloadOf()).split(',');
    const bad = `s=${'0'.repeat(64)}`;
    expect(read(payloadOf(), `${time},${bad},${signature}`).outcome).toBe('hint');
    expect(read(payloadOf(), `${time},t=${nowS + 1},${signature}`)).toEqual(refused('forged'));
  });

  it.each([
    'not json',
    '[]',
    payloadOf({ name: 'transaction.' }),
    payloadOf({ name: 7 }),
    payloadOf({ entity: { id: '12' } }),
    payloadOf({ entity: undefined }),
  ])('is malformed though signed: %s', (payload) => {
    expect(read(payload, signed(payload))).toEqual(refused('malformed'));
  });

  it('is not ours when it is about something else', () => {
    const payload = payloadOf({ name: 'customer.created' });
    expect(read(payload, signed(payload))).toEqual(refused('not_ours'));
  });

  it('has the same event id when it comes again, with an id of its own or without', () => {
    const bare = payloadOf({ id: undefined });
    const first = read(bare, signed(bare, nowS - 60));
    expect(read(bare, signed(bare, nowS))).toEqual(first);
    const other = payloadOf({ id: undefined, entity: { id: 13 } });
    expect(read(other, signed(other))).not.toMatchObject({
      eventId: (first as { eventId: string }).eventId,
    });
  });
});
