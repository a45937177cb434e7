import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPhone, maskPhone, parsePhone } from './phone.ts';

const prefixes = ['70', '71', '72', '73', '78', '79', '90', '91', '92', '93'].concat([
  '96',
  '97',
  '98',
  '99',
]);
const localNumber = fc
  .tuple(fc.constantFrom(...prefixes), fc.integer({ min: 0, max: 999_999 }))
  .map(([prefix, rest]) => prefix + String(rest).padStart(6, '0'));
const spelling = fc.constantFrom('', '+228', '00228', '228', '+228 ', '(228) ', '00 228-');

describe('a phone number', () => {
  it('is the same person however it is spelled', () => {
    fc.assert(
      fc.property(localNumber, spelling, fc.constantFrom('', ' ', '-', '.'), (local, way, gap) => {
        const text = way + (local.match(/../g) ?? []).join(gap);
        expect(parsePhone(text)).toEqual({ ok: true, value: `+228${local}` });
      }),
    );
  });

  it('never throws and never lets anything but +228 and eight digits through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parsePhone(text);
        if (parsed.ok) expect(parsed.value).toMatch(/^\+228(7[012389]|9[0-36-9])\d{6}$/);
      }),
    );
  });

  it.each([
    ['   ', 'phone.empty'],
    ['+1 202 555 0100', 'phone.foreign'],
    ['0033612345678', 'phone.foreign'],
    ['9011223', 'phone.length'],
    ['901122334', 'phone.length'],
    ['22212019', 'phone.not_mobile'],
    ['94112233', 'phone.not_mobile'],
    ['nine zero', 'phone.length'],
    ['90+112233', 'phone.length'],
  ])('«%s» is refused as %s', (text, code) => {
    expect(parsePhone(text)).toEqual({ ok: false, error: { code } });
  });

  it('is shown in pairs that do not break over two lines', () => {
    expect(formatPhone('+22890112233')).toBe('90\u00a011\u00a022\u00a033');
  });

  it('is masked so that its owner knows it and nobody learns it', () => {
    expect(maskPhone('+22890112233')).toBe('90\u00a0••\u00a0••\u00a033');
  });
});
