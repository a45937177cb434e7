import { clockOf } from '@ecom/kernel';
import { sampleMessage, testSmsSender } from '@ecom/sms-contract';
import { describe, expect, it, vi } from 'vitest';
import { smsInbox } from './sms-inbox.ts';

const live = () => new AbortController().signal;

testSmsSender('the inbox', async () => {
  const inbox = smsInbox();
  const delivered = () => inbox.messages().map(({ to, body }) => ({ to, body }));
  return { sender: inbox, delivered, close: () => Promise.resolve() };
});

describe('the inbox', () => {
  it('shows the newest message first, with the time of its clock', async () => {
    const inbox = smsInbox({ clock: clockOf(Date.UTC(2026, 10, 22)) });
    await inbox.send({ to: '+22890000001', body: 'one', reference: 'a' }, live());
    await inbox.send({ to: '+22890000002', body: 'two', reference: 'b' }, live());
    expect(inbox.messages().map(({ body }) => body)).toEqual(['two', 'one']);
    expect(inbox.messages()[0]?.at).toBe('2026-11-22T00:00:00.000Z');
  });

  it("shows one number's messages only when asked", async () => {
    const inbox = smsInbox();
    await inbox.send({ to: '+22890000001', body: 'one', reference: 'a' }, live());
    await inbox.send({ to: '+22890000002', body: 'two', reference: 'b' }, live());
    expect(inbox.messages('+22890000001').map(({ body }) => body)).toEqual(['one']);
  });

  it('keeps the last 200 messages', async () => {
    const inbox = smsInbox();
    for (let n = 1; n <= 205; n += 1) {
      await inbox.send({ to: '+22890000001', body: String(n), reference: String(n) }, live());
    }
    expect(inbox.messages()).toHaveLength(200);
    expect(inbox.messages().at(-1)?.body).toBe('6');
  });

  it('shows a message delivered twice by the outbox once, under one id', async () => {
    const onMessage = vi.fn();
    const inbox = smsInbox({ onMessage });
    const first = await inbox.send(sampleMessage, live());
    const again = await inbox.send(sampleMessage, live());
    expect(again).toEqual(first);
    expect(inbox.messages()).toHaveLength(1);
    expect(onMessage).toHaveBeenCalledTimes(1);
  });

  it('tells the console of each message', async () => {
    const onMessage = vi.fn();
    await smsInbox({ onMessage }).send(sampleMessage, live());
    const { to, body } = sampleMessage;
    expect(onMessage).toHaveBeenCalledWith(expect.objectContaining({ to, body }));
  });
});
