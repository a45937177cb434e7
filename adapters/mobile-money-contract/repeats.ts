import { describe, expect, it } from 'vitest';
import { live, orderTo, type Subject, useBench } from './harness.ts';

/** One reference is one movement of money; and what restarts and deaths of the provider change. */
export function testRepeats(subject: Subject): void {
  describe(`${subject.provider}: the same reference again`, { timeout: 30_000 }, () => {
    const bench = useBench(subject);

    it('a payment: accepted again, moved once, before and after it was paid', async () => {
      const { money, untilStatus, moved } = bench();
      const order = orderTo('33');
      expect(await money.collect(order, live())).toMatchObject({ outcome: 'accepted' });
      expect(await money.collect(order, live())).toMatchObject({ outcome: 'accepted' });
      await untilStatus('collect', order, 'succeeded');
      expect(await money.collect(order, live())).toMatchObject({ outcome: 'accepted' });
      expect(await moved('collect', order)).toEqual([1, 2_500]);
    });

    it('ten payments at once: none refused, moved once', async () => {
      const { money, untilStatus, untilMoved, moved } = bench();
      const order = orderTo('33');
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, () => money.collect(order, live())),
      );
      expect(outcomes.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
      expect(outcomes.filter(({ outcome }) => outcome === 'accepted')).not.toEqual([]);
      await untilStatus('collect', order, 'succeeded');
      // A second movement would come no later than that of an order given after all of these.
      const after = orderTo('33');
      await money.collect(after, live());
      await untilMoved('collect', after);
      expect(await moved('collect', order)).toEqual([1, 2_500]);
    });

    it('a payout: moved once where it is repeatable; where not, the capability warns', async () => {
      const { money, untilMoved, moved } = bench();
      const order = orderTo('33');
      const outcomes = await Promise.all(
        Array.from({ length: 5 }, () => money.payout(order, live())),
      );
      expect(outcomes.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
      await untilMoved('payout', order);
      const after = orderTo('33');
      await money.payout(after, live());
      await untilMoved('payout', after);
      const [times] = await moved('payout', order);
      expect(times === 1).toBe(money.capabilities.repeatablePayouts);
    });

    it('a declined payment is not asked again: another try is another reference', async () => {
      const { money, untilStatus, statusOf, moved } = bench();
      const order = orderTo('01');
      await money.collect(order, live());
      await untilStatus('collect', order, 'failed');
      expect(await money.collect(order, live())).toMatchObject({ outcome: 'accepted' });
      expect(await statusOf('collect', order)).toMatchObject({ status: 'failed' });
      expect(await moved('collect', order)).toEqual([0, 0]);
    });
  });

  describe(`${subject.provider}: a provider that goes down`, { timeout: 30_000 }, () => {
    const bench = useBench(subject);

    it('restarts: what it accepted before is paid once, after', async () => {
      const { simulator, money, untilStatus, moved } = bench();
      await simulator.turn({ settleMs: 300 });
      const order = orderTo('33');
      expect(await money.collect(order, live())).toMatchObject({ outcome: 'accepted' });
      await simulator.restart();
      await untilStatus('collect', order, 'succeeded');
      expect(await moved('collect', order)).toEqual([1, 2_500]);
    });

    it('is killed: gone is unknown, and what it accepted before is paid once, after', async () => {
      const { simulator, money, statusOf, untilStatus, moved } = bench();
      const paid = orderTo('33');
      await money.collect(paid, live());
      await untilStatus('collect', paid, 'succeeded');
      await simulator.turn({ settleMs: 2_000 });
      const order = orderTo('33');
      expect(await money.collect(order, live())).toMatchObject({ outcome: 'accepted' });
      await simulator.kill();
      expect(await statusOf('collect', order)).toMatchObject({ status: 'unknown' });
      expect(await money.collect(orderTo('33'), live())).toMatchObject({ outcome: 'unknown' });
      expect(await money.payout(orderTo('33'), live())).toMatchObject({ outcome: 'unknown' });
      await simulator.killAndStart();
      await untilStatus('collect', order, 'succeeded');
      expect(await moved('collect', order)).toEqual([1, 2_500]);
      expect(await moved('collect', paid)).toEqual([1, 2_500]);
    });
  });
}
