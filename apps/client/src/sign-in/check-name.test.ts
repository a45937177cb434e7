import { describe, expect, it } from 'vitest';
import { fr } from '../../../../packages/i18n/fr.ts';
import { checkName } from './check-name.ts';

describe('a name', () => {
  it.each(['Afi', 'Éyram Ÿ.', 'N’Guessan-Kossi', '  Afi  ', 'Ɛdɔ', 'a'.repeat(60)])(
    'may be «%s»',
    (name) => {
      expect(checkName(fr, name)).toBeUndefined();
    },
  );

  it.each([
    ['', fr.errors.nameEmpty],
    ['   ', fr.errors.nameEmpty],
    ['a'.repeat(61), fr.errors.nameLong],
    ['Afi\u0007', fr.errors.nameInvalid],
    ['Afi\u202e', fr.errors.nameInvalid],
  ])('may not be %j', (name, text) => {
    expect(checkName(fr, name)).toBe(text);
  });

  it('counts characters as people do: a sign of two code units is one', () => {
    expect(checkName(fr, '𐐷'.repeat(60))).toBeUndefined();
    expect(checkName(fr, '𐐷'.repeat(61))).toBe(fr.errors.nameLong);
  });
});
