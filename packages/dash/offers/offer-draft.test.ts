import { describe, expect, it } from 'vitest';
import {
  emptyOffer,
  lastDayOf,
  type OfferDraft,
  readBp,
  readDay,
  readOffer,
} from './offer-draft.ts';

const now = new Date('2026-11-23T10:00:00Z');
const draft: OfferDraft = { ...emptyOffer, title: ' Fête  du pagne ', code: 'fête-26' };
const faultsOf = (change: Partial<OfferDraft>) => [
  ...readOffer({ ...draft, ...change }, now).faults,
];

describe('an offer that is written', () => {
  it('is read as the API takes it', () => {
    const { wish } = readOffer({ ...draft, end: '2026-11-30', uses: '1 000', min: '5000' }, now);
    expect(wish).toMatchObject({
      ...{ title: 'Fête du pagne', code: 'FETE26', minItemsXof: 5_000 },
      ...{ value: { kind: 'percent', percentBp: 1_000 }, usesMax: 1_000, perPersonMax: 1 },
      ...{ startsAt: null, endsAt: '2026-12-01T00:00:00.000Z', budgetXof: null },
    });
  });

  it('of an amount asks for goods of no less', () => {
    const amount = { kind: 'amount', amount: '1500' } as const;
    expect(readOffer({ ...draft, ...amount }, now).wish?.minItemsXof).toBe(1_500);
    expect(faultsOf({ ...amount, min: '1400' })).toEqual(['min']);
  });

  it.each([
    ['title', { title: ' a ' }],
    ['percent', { percent: '91' }],
    ['amount', { kind: 'amount', amount: '0' }],
    ['cap', { cap: 'x' }],
    ['code', { code: 'a_b' }],
    ['goods', { on: 'goods' }],
    ['start', { start: '2026-02-30' }],
    ['end', { end: '2026-11-22' }],
    ['end', { start: '2026-12-10', end: '2026-12-01' }],
    ['uses', { uses: '0' }],
    ['budget', { budget: '1,5' }],
    ['storeId', { storeId: 'sto_1' }],
    ['share', { share: '60' }],
  ] as const)('names what is wrong: %s', (fault, change) => {
    expect(faultsOf(change as Partial<OfferDraft>)).toEqual([fault]);
  });

  it('lasts to the end of its last day', () => {
    expect(lastDayOf(readDay('2026-11-30', 'end'))).toBe('2026-11-30');
  });

  it('reads a share with a comma', () => {
    expect([readBp('7,5', 1, 9_000), readBp('100', 0, 10_000), readBp('x', 0, 1)]).toEqual([
      ...[750, 10_000, null],
    ]);
  });
});
