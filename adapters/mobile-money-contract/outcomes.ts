import { describe, expect, it } from 'vitest';
import { live, orderTo, type Subject, useBench } from './harness.ts';

/** What becomes of an order, by what the person at the phone does. */
export function testOutcomes(subject: Subject): void {
  describe(`${subject.provider}: what becomes of a payment`, { timeout: 30_000 }, () => {
    const bench = useBench(subject);

    it('is paid: told with its amount where the provider tells it, and moved once', async () => {
      const { money, untilStatus, moved } = bench();
      const order = orderTo('33');
      expect(await money.collect(order, live())).toMatchObject({ outcome: 'accepted' });
      const told = await untilStatus('collect', order, 'succeeded');
      const amountXof = money.capabilities.tellsAmount ? 2_500 : null;
      expect(told).toMatchObject({ status: 'succeeded', amountXof });
      expect(await moved('collect', order)).toEqual([1, 2_500]);
    });

    it('is told by the provider’s own number as well', async () => {
      const { money, untilStatus } = bench();
      const order = orderTo('33', { network: 'moov' });
      const taken = await money.collect(order, live());
      const providerId = taken.outcome === 'accepted' ? taken.providerId : 'not accepted';
      expect(providerId).toMatch(/^\w+$/);
      await untilStatus('collect', order, 'succeeded');
      const key = { direction: 'collect', reference: order.reference, providerId } as const;
      expect(await money.status(key, live())).toMatchObject({ status: 'succeeded' });
    });

    it('waits as long as nobody confirms it', async () => {
      const { money, untilStatus, statusOf, moved } = bench();
      const waiting = orderTo('00');
      await money.collect(waiting, live());
      const later = orderTo('33');
      await money.collect(later, live());
      await untilStatus('collect', later, 'succeeded');
      expect(await statusOf('collect', waiting)).toEqual({ status: 'pending' });
      expect(await moved('collect', waiting)).toEqual([0, 0]);
    });

    it.each(['01', '02'])('is not paid (…%s), which is not final', async (suffix) => {
      const { money, untilStatus, moved } = bench();
      const order = orderTo(suffix);
      await money.collect(order, live());
      const told = await untilStatus('collect', order, 'failed');
      expect(told).toMatchObject({ status: 'failed', final: false });
      expect(await moved('collect', order)).toEqual([0, 0]);
    });

    it('runs out of time', async () => {
      const { money, untilStatus, moved } = bench();
      const order = orderTo('03');
      await money.collect(order, live());
      await untilStatus('collect', order, 'expired');
      expect(await moved('collect', order)).toEqual([0, 0]);
    });

    it('is declined, then paid after all: a late success is told', async () => {
      const { simulator, money, untilStatus, untilMoved } = bench();
      await simulator.turn({ settleMs: 1_000 });
      const order = orderTo('04');
      await money.collect(order, live());
      await untilStatus('collect', order, 'failed');
      await untilStatus('collect', order, 'succeeded');
      expect(await untilMoved('collect', order)).toEqual([1, 2_500]);
    });

    it('is paid with another amount: told where the provider tells amounts', async () => {
      const { money, untilStatus, moved } = bench();
      const order = orderTo('05');
      await money.collect(order, live());
      const told = await untilStatus('collect', order, 'succeeded');
      const { tellsAmount } = money.capabilities;
      expect(told).toMatchObject({ amountXof: tellsAmount ? 2_400 : null });
      expect(await moved('collect', order)).toEqual([1, tellsAmount ? 2_400 : 2_500]);
    });

    it('is refused for a number that the provider does not take, without naming it', async () => {
      const { money, moved } = bench();
      const order = orderTo('06');
      const refused = await money.collect(order, live());
      expect(refused).toEqual({ outcome: 'refused', reason: expect.stringMatching(/^[\w-]+$/) });
      expect(JSON.stringify(refused)).not.toContain(order.phone.slice(-8));
      expect(await moved('collect', order)).toEqual([0, 0]);
    });

    it('has a name that can stand in a metric and in an account', () => {
      expect(bench().money.name).toMatch(/^[a-z][a-z0-9-]{1,30}$/);
    });

    it('is not found where it was never asked', async () => {
      const { statusOf } = bench();
      expect(await statusOf('collect', orderTo('33'))).toEqual({ status: 'not_found' });
    });
  });

  describe(`${subject.provider}: what becomes of a payout`, { timeout: 30_000 }, () => {
    const bench = useBench(subject);

    it('is sent once; where the provider cannot tell, that is said', async () => {
      const { money, statusOf, untilStatus, untilMoved } = bench();
      const order = orderTo('33');
      expect(await money.payout(order, live())).toMatchObject({ outcome: 'accepted' });
      expect(await untilMoved('payout', order)).toEqual([1, 2_500]);
      if (money.capabilities.tellsPayouts) {
        const told = await untilStatus('payout', order, 'succeeded');
        expect(told).toMatchObject({ amountXof: 2_500 });
      } else {
        const told = { status: 'unknown', reason: 'provider_cannot_tell' };
        expect(await statusOf('payout', order)).toEqual(told);
      }
    });

    it('fails for good, or nobody knows; no money leaves', async () => {
      const { money, untilStatus, moved } = bench();
      const order = orderTo('01');
      expect(await money.payout(order, live())).toMatchObject({ outcome: 'accepted' });
      const { tellsPayouts } = money.capabilities;
      const told = await untilStatus('payout', order, tellsPayouts ? 'failed' : 'unknown');
      if (tellsPayouts) expect(told).toMatchObject({ final: true });
      expect(await moved('payout', order)).toEqual([0, 0]);
    });

    it('is refused for a number that the provider does not take', async () => {
      const { money, moved } = bench();
      const order = orderTo('06');
      expect(await money.payout(order, live())).toMatchObject({ outcome: 'refused' });
      expect(await moved('payout', order)).toEqual([0, 0]);
    });

    it('is refused when the float is exhausted, which the float shows', async () => {
      const { simulator, money, moved } = bench();
      await simulator.turn({ floatExhausted: true });
      const order = orderTo('33');
      expect(await money.payout(order, live())).toMatchObject({ outcome: 'refused' });
      expect(await moved('payout', order)).toEqual([0, 0]);
      const float = await money.float(live());
      const balances = float.outcome === 'known' ? float.balances : [];
      expect(balances.map(({ amountXof }) => amountXof)).toEqual([0, 0]);
    });

    it('makes the float of its network smaller by as much', async () => {
      const { money, untilMoved } = bench();
      const moovFloat = async () => {
        const float = await money.float(live());
        const balances = float.outcome === 'known' ? float.balances : [];
        return balances.find(({ network }) => network === 'moov')?.amountXof ?? Number.NaN;
      };
      const before = await moovFloat();
      const order = orderTo('33', { network: 'moov' });
      await money.payout(order, live());
      await untilMoved('payout', order);
      expect(await moovFloat()).toBe(before - 2_500);
    });

    it('is refused, without a call, for a network that is not served', async () => {
      const { money } = bench();
      const order = orderTo('33', { network: 'other' as 'moov' });
      const outcome = { outcome: 'refused', reason: 'network_not_served' };
      expect(await money.payout(order, live())).toEqual(outcome);
    });
  });
}
