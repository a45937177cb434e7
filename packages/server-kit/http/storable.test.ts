import { expect, it } from 'vitest';
import { unstorablePaths } from './storable.ts';

it('finds what PostgreSQL cannot hold, wherever it stands', () => {
  expect(unstorablePaths({ name: 'a\u0000', tags: ['ok', '\ud800'] }, ['json'])).toEqual([
    'json.name',
    'json.tags.1',
  ]);
  expect(unstorablePaths({ 'a\udfff': 1 }, ['json'])).toEqual(['json']);
});

it('lets every other text through', () => {
  const odd = ['', '👨‍👩‍👧', 'é', '\u202e', '\ufeff', '\ufffd', '\n'];
  expect(unstorablePaths({ odd, n: 1, none: null, yes: true }, ['json'])).toEqual([]);
});
