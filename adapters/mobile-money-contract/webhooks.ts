import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MobileMoney, WebhookReading } from '../../modules/payments/ports.ts';
import { live, orderTo, patiently, type Subject, useBench } from './harness.ts';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.ts';

/** Webhooks are read with suspicion, and never say more than whom to ask about. */
export function testWebhooks(subject: Subject): void {
  describe(`${subject.provider}: webhooks`, { timeout: 30_000 }, () => {
    const bench = useBench(subject);
    let receiver: WebhookReceiver;
    beforeEach(async () => {
      receiver = await startWebhookReceiver();
      await bench().simulator.sendWebhooksTo(subject.provider, receiver.url);
    });
    afterEach(async () => {
      await bench().simulator.sendWebhooksTo(subject.provider, null);
      await receiver.close();
    });

    const readAll = (money: MobileMoney): readonly WebhookReading[] =>
      receiver.received.map(({ body, headers }) => money.parseWebhook(body, headers, Date.now()));
    const untilReceived = (count: number) =>
      vi.waitFor(() => expect(receiver.received.length).toBeGreaterThanOrEqual(count), patiently);

    it('names the order that was paid; status then tells the same', async () => {
      const { money, statusOf } = bench();
      const order = orderTo('33');
      await money.collect(order, live());
      await untilReceived(1);
      const [reading] = readAll(money);
      const { reference } = order;
      expect(reading).toMatchObject({ outcome: 'hint', direction: 'collect', reference });
      expect(await statusOf('collect', order)).toMatchObject({ status: 'succeeded' });
    });

    it('says neither amount nor status in our words: nothing could be booked on it', async () => {
      const { simulator, money } = bench();
      await simulator.turn({ wrongAmount: true });
      await money.collect(orderTo('33'), live());
      await untilReceived(1);
      const fields = ['direction', 'eventId', 'hint', 'outcome', 'providerId', 'reference'];
      expect(
        readAll(money)
          .flatMap((reading) => Object.keys(reading))
          .sort(),
      ).toEqual(fields);
    });

    it('sent three times has one event id; two orders have two', async () => {
      const { simulator, money } = bench();
      await simulator.turn({ extraWebhooks: 2 });
      await money.collect(orderTo('33'), live());
      await untilReceived(3);
      const same = new Set(readAll(money).map(eventIdOf));
      await money.collect(orderTo('33'), live());
      await untilReceived(6);
      const all = new Set(readAll(money).map(eventIdOf));
      expect([same.size, all.size]).toEqual([1, 2]);
    });

    it('may come before the call is answered', async () => {
      const { simulator, money } = bench();
      await simulator.turn({ webhookBeforeAnswer: true, delayMs: 1_500 });
      const order = orderTo('33');
      let isAnswered = false;
      const asking = money.collect(order, live()).then((outcome) => {
        isAnswered = true;
        return outcome;
      });
      await untilReceived(1);
      expect(isAnswered).toBe(false);
      expect(readAll(money)[0]).toMatchObject({ reference: order.reference });
      expect(await asking).toMatchObject({ outcome: 'accepted' });
    });

    it('may come in the wrong order', async () => {
      const { simulator, money } = bench();
      await simulator.turn({ reorderWebhooks: true, settleMs: 400 });
      const [first, second] = [orderTo('33'), orderTo('33')];
      await money.collect(first, live());
      await money.collect(second, live());
      await untilReceived(2);
      const references = readAll(money).map((reading) =>
        reading.outcome === 'hint' ? reading.reference : reading.reason,
      );
      expect(references).toEqual([second.reference, first.reference]);
    });

    it('may not come at all: status tells without it', async () => {
      const { simulator, money, untilStatus } = bench();
      await simulator.turn({ silentWebhooks: true });
      const silent = orderTo('33');
      await money.collect(silent, live());
      await untilStatus('collect', silent, 'succeeded');
      await simulator.turn({ silentWebhooks: false });
      const heard = orderTo('33');
      await money.collect(heard, live());
      await untilReceived(1);
      const references = readAll(money).map((one) => 'reference' in one && one.reference);
      expect(references).toEqual([heard.reference]);
    });

    it.each([
      ['bad', 'forged'],
      ['stale', 'stale'],
      ['future', 'future'],
      ['missing', 'unsigned'],
    ])('with a %s signature is %s, where webhooks are signed', async (signature, reason) => {
      const { simulator, money } = bench();
      await simulator.turn({ signature });
      await money.collect(orderTo('33'), live());
      await untilReceived(1);
      const { signedWebhooks } = money.capabilities;
      const expected = signedWebhooks ? { outcome: 'refused', reason } : { outcome: 'hint' };
      expect(readAll(money)[0]).toMatchObject(expected);
    });

    it('of declined, then paid: each is heard of where the provider tells it', async () => {
      const { simulator, money, untilStatus } = bench();
      await simulator.turn({ declineFirst: true });
      const order = orderTo('33');
      await money.collect(order, live());
      await untilStatus('collect', order, 'succeeded');
      await untilReceived(subject.provider === 'fedapay' ? 2 : 1);
      expect(new Set(readAll(money).map(eventIdOf)).size).toBe(receiver.received.length);
    });
  });

  describe(`${subject.provider}: what anybody may post`, () => {
    const money = subject.open('http://127.0.0.1:9');

    it('is read without ever throwing', () => {
      const name = fc.constantFrom('x-fedapay-signature', 'content-type', 'x-other');
      const value = fc.oneof(
        fc.stringMatching(/^t=\d{0,14},s=[0-9a-f]{0,70}$/),
        fc.stringMatching(/^[!-~]{0,40}$/),
      );
      const body = fc.oneof(
        fc.uint8Array(),
        fc.json().map((text) => new TextEncoder().encode(text)),
      );
      fc.assert(
        fc.property(body, name, value, (bytes, header, text) => {
          const reading = money.parseWebhook(bytes, new Headers([[header, text]]), Date.now());
          expect(['hint', 'refused']).toContain(reading.outcome);
          if (money.capabilities.signedWebhooks) expect(reading.outcome).toBe('refused');
        }),
        { numRuns: 500 },
      );
    });
  });
}

const eventIdOf = (reading: WebhookReading): string =>
  reading.outcome === 'hint' ? reading.eventId : `refused: ${reading.reason}`;
