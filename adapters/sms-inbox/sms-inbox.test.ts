import { sampleMessage, testSmsSender } from '@ecom/sms-contract';
import { describe, expect, it, vi } from 'vitest';
import { type InboxMessage, type InboxStore, smsInbox } from './sms-inbox.ts';

const live = () => new AbortController().signal;

/** Stands for the database, whose own behaviour is tested in `inbox-store.db.test.ts`. */
function storeDouble(): InboxStore {
  const kept = new Map<string, InboxMessage>();
  return {
    keep: async ({ reference, to, body }) => {
      const before = kept.get(reference);
      const at = '2026-11-22T00:00:00.000Z';
      const message = before ?? { id: `sms_${kept.size + 1}`, to, body, at };
      kept.set(reference, message);
      return { message, isNew: before === undefined };
    },
    list: async (to) =>
      [...kept.values()].filter((message) => to === undefined || message.to === to),
  };
}

testSmsSender('the inbox', async () => {
  const delivered: { to: string; body: string }[] = [];
  const onMessage = ({ to, body }: InboxMessage) => void delivered.push({ to, body });
  const sender = smsInbox({ store: storeDouble(), onMessage });
  return { sender, delivered: () => delivered, close: () => Promise.resolve() };
});

describe('the inbox', () => {
  it('shows one number’s messages only when asked', async () => {
    const inbox = smsInbox({ store: storeDouble() });
    await inbox.send({ to: '+22890000001', body: 'one', reference: 'a' }, live());
    await inbox.send({ to: '+22890000002', body: 'two', reference: 'b' }, live());
    expect((await inbox.messages()).map(({ body }) => body)).toEqual(['one', 'two']);
    expect((await inbox.messages('+22890000001')).map(({ body }) => body)).toEqual(['one']);
  });

  it('tells the console of each message once, however often the outbox delivers it', async () => {
    const onMessage = vi.fn();
    const inbox = smsInbox({ store: storeDouble(), onMessage });
    const first = await inbox.send(sampleMessage, live());
    expect(await inbox.send(sampleMessage, live())).toEqual(first);
    const { to, body } = sampleMessage;
    expect(onMessage).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ to, body }));
  });

  it('leaves it to the outbox to try again when the store does not answer', async () => {
    const store = { ...storeDouble(), keep: () => Promise.reject(new Error('gone')) };
    await expect(smsInbox({ store }).send(sampleMessage, live())).rejects.toThrow('gone');
  });
});
