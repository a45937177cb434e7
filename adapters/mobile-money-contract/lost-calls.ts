import { describe, expect, it } from 'vitest';
import { live, orderTo, type Subject, useBench } from './harness.ts';

/** What happened at the provider, though the caller cannot know. */
const lostCalls = [
  { fault: 'dropEvery', moves: false },
  { fault: 'cutAnswerEvery', moves: true },
  { fault: 'failAfterEvery', moves: true },
  { fault: 'garbleEvery', moves: true },
] as const;

/** Nothing that a network does may be read as «failed», and no retry may move money twice. */
export function testLostCalls(subject: Subject): void {
  describe(`${subject.provider}: a call that is lost`, { timeout: 30_000 }, () => {
    const bench = useBench(subject);

    it.each(lostCalls)('$fault: a payment is unknown, then its status tells', async (lost) => {
      const { simulator, money, untilStatus, statusOf, moved } = bench();
      await simulator.turn({ [lost.fault]: 1 });
      const order = orderTo('33');
      expect(await money.collect(order, live())).toMatchObject({ outcome: 'unknown' });
      await simulator.heal();
      if (lost.moves) {
        await untilStatus('collect', order, 'succeeded');
        expect(await moved('collect', order)).toEqual([1, 2_500]);
      } else {
        expect(['pending', 'not_found']).toContain((await statusOf('collect', order)).status);
        expect(await moved('collect', order)).toEqual([0, 0]);
      }
    });

    it.each(lostCalls)('$fault: asked again, a payment moves money once', async ({ fault }) => {
      const { simulator, money, untilStatus, moved } = bench();
      await simulator.turn({ [fault]: 1 });
      const order = orderTo('33');
      await money.collect(order, live());
      await simulator.heal();
      expect(await money.collect(order, live())).toMatchObject({ outcome: 'accepted' });
      await untilStatus('collect', order, 'succeeded');
      expect(await money.collect(order, live())).toMatchObject({ outcome: 'accepted' });
      expect(await moved('collect', order)).toEqual([1, 2_500]);
    });

    it.each(lostCalls)('$fault: a payout is unknown, never refused', async (lost) => {
      const { simulator, money, untilMoved, untilStatus, moved } = bench();
      await simulator.turn({ [lost.fault]: 1 });
      const order = orderTo('33');
      expect(await money.payout(order, live())).toMatchObject({ outcome: 'unknown' });
      await simulator.heal();
      if (lost.moves) expect(await untilMoved('payout', order)).toEqual([1, 2_500]);
      if (!money.capabilities.repeatablePayouts) return;
      expect(await money.payout(order, live())).toMatchObject({ outcome: 'accepted' });
      await untilStatus('payout', order, 'succeeded');
      expect(await moved('payout', order)).toEqual([1, 2_500]);
    });

    it.each(lostCalls)('$fault: at any step of an order, it is unknown', async ({ fault }) => {
      const { simulator, money, statusOf } = bench();
      await simulator.turn({ scope: 'all', [fault]: 1 });
      const order = orderTo('33');
      expect((await money.collect(order, live())).outcome).toBe('unknown');
      expect((await money.payout(order, live())).outcome).toBe('unknown');
      expect((await statusOf('collect', order)).status).toBe('unknown');
      expect((await statusOf('payout', order)).status).toBe('unknown');
      expect((await money.float(live())).outcome).toBe('unknown');
    });

    // Sending takes FedaPay three calls in a row: losing more than each fourth would stop it.
    it.each([4, 5, 6, 7])('every %ith answer lost: retried until taken, moved once', async (n) => {
      const { simulator, money, untilStatus, moved } = bench();
      await simulator.turn({ scope: 'all', cutAnswerEvery: n, settleMs: 200 });
      const order = orderTo('33');
      const seen: string[] = [];
      for (let tries = 0; tries < 20; tries += 1) {
        seen.push((await money.collect(order, live())).outcome);
      }
      expect(new Set(seen)).toEqual(new Set(['accepted', 'unknown']));
      await simulator.heal();
      await untilStatus('collect', order, 'succeeded');
      expect(await moved('collect', order)).toEqual([1, 2_500]);
    });

    it('an answer that comes too late is unknown, and the money has moved', async () => {
      const { simulator, untilStatus, moved } = bench();
      const hasty = subject.open(simulator.url, { timeoutMs: 1_500 });
      await simulator.turn({ delayMs: 6_000 });
      const order = orderTo('33');
      const outcome = { outcome: 'unknown', reason: 'timeout' };
      expect(await hasty.collect(order, live())).toEqual(outcome);
      await untilStatus('collect', order, 'succeeded');
      expect(await moved('collect', order)).toEqual([1, 2_500]);
    });

    it('a caller who has given up gets unknown, and nothing is asked', async () => {
      const { money, statusOf } = bench();
      const order = orderTo('33');
      const outcome = { outcome: 'unknown', reason: 'aborted' };
      expect(await money.collect(order, AbortSignal.abort())).toEqual(outcome);
      expect(await money.payout(order, AbortSignal.abort())).toEqual(outcome);
      expect(await statusOf('collect', order)).toEqual({ status: 'not_found' });
    });

    it('wrong credentials are unknown everywhere: nobody can ask about an earlier try', async () => {
      const { simulator, moved } = bench();
      const stranger = subject.open(simulator.url, { stranger: true });
      const order = orderTo('33');
      const key = { direction: 'collect', reference: order.reference, providerId: null } as const;
      expect((await stranger.collect(order, live())).outcome).toBe('unknown');
      expect((await stranger.payout(order, live())).outcome).toBe('unknown');
      expect((await stranger.status(key, live())).status).toBe('unknown');
      expect((await stranger.float(live())).outcome).toBe('unknown');
      expect(await moved('collect', order)).toEqual([0, 0]);
      expect(await moved('payout', order)).toEqual([0, 0]);
    });
  });
}
