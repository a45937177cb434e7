import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, chooseLabels } from './choose-labels.ts';

const size = { width: 360, height: 400 };
const at = (key: string, x: number, y: number, rank = 2): Candidate => ({
  ...{ key, name: 'Pharmacie', rank, isArea: false, x, y },
});

const candidate = fc.record<Candidate>({
  key: fc.uuid(),
  name: fc.string({ minLength: 1, maxLength: 30 }),
  rank: fc.constantFrom(1, 2, 3),
  isArea: fc.boolean(),
  x: fc.integer({ min: -50, max: 410 }),
  y: fc.integer({ min: -50, max: 450 }),
});

describe('the names on a map', () => {
  it('give way to those that everybody knows', () => {
    const keys = chooseLabels([at('b', 100, 100), at('a', 104, 102, 1)], size);
    expect(keys.map(({ key }) => key)).toEqual(['a']);
  });

  it('stand side by side where there is room', () => {
    expect(chooseLabels([at('a', 20, 20), at('b', 20, 60), at('c', 200, 20)], size)).toHaveLength(
      3,
    );
  });

  it('are not drawn outside', () => {
    expect(chooseLabels([at('a', -1, 20), at('b', 20, 401)], size)).toEqual([]);
  });

  it('are the same whatever the order they come in, and never too many', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 200 }), (all) => {
        const chosen = chooseLabels(all, size);
        expect(chooseLabels(all.toReversed(), size)).toEqual(chosen);
        expect(chosen.length).toBeLessThanOrEqual(26);
      }),
    );
  });
});
