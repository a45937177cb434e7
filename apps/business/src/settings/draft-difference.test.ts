import { describe, expect, it } from 'vitest';
import { differencesOf, mergeDrafts } from './draft-difference.ts';

const base = { name: 'Chez Afi', note: '', spans: [1] };

describe('two people at the same settings', () => {
  it('sees nothing where both wrote the same', () => {
    const changed = { ...base, spans: [2] };
    expect(differencesOf(base, changed, { ...base, spans: [2] })).toEqual([]);
  });

  it('proposes mine where I wrote, theirs where only they did', () => {
    const mine = { ...base, name: 'Afi et filles' };
    const theirs = { ...base, note: 'Lundi fermé' };
    expect(differencesOf(base, mine, theirs)).toEqual([
      { field: 'name', mine: 'Afi et filles', theirs: 'Chez Afi', proposed: 'mine' },
      { field: 'note', mine: '', theirs: 'Lundi fermé', proposed: 'theirs' },
    ]);
  });

  it('proposes mine where both wrote something else', () => {
    const found = differencesOf(base, { ...base, name: 'A' }, { ...base, name: 'B' });
    expect(found.map(({ proposed }) => proposed)).toEqual(['mine']);
  });

  it('knows a field that one of them took away', () => {
    const [found] = differencesOf({ tokoin: 500 }, { tokoin: 500 }, {});
    expect(found).toEqual({ field: 'tokoin', mine: 500, theirs: undefined, proposed: 'theirs' });
  });

  it('merges by the choice, and drops what the chosen side does not have', () => {
    const mine: Record<string, unknown> = { name: 'A', tokoin: 500 };
    const theirs: Record<string, unknown> = { name: 'B', agoe: 700 };
    expect(mergeDrafts(mine, theirs, new Set(['tokoin', 'agoe']))).toEqual({
      name: 'A',
      agoe: 700,
    });
  });
});
