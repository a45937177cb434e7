import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.each([
  ['Afi Mensah', 'AM'],
  ['Ama (démo)', 'A'],
  ['Élise', 'É'],
  ['Kossi Jean Agbeko', 'KA'],
  ['Marie-Claire', 'MC'],
  ['90 11 22 33', ''],
  ['', ''],
])('%s → «%s»', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
