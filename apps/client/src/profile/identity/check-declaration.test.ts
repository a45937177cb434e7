import { describe, expect, it } from 'vitest';
import { fr } from '../../../../../packages/i18n/fr.ts';
import { checkDeclaration, isoDate } from './check-declaration.ts';

const date = (day: string, month: string, year: string) => ({ day, month, year });

describe('a birthday', () => {
  it.each([
    [date('7', '4', '1990'), '1990-04-07'],
    [date('29', '2', '2000'), '2000-02-29'],
    [date('31', '12', '1960'), '1960-12-31'],
  ])('%j is %s', (parts, iso) => {
    expect(isoDate(parts)).toBe(iso);
  });

  it.each([
    date('31', '6', '1990'),
    date('29', '2', '1999'),
    date('0', '4', '1990'),
    date('32', '1', '1990'),
    date('', '1', '1990'),
  ])('%j is no day', (parts) => {
    expect(isoDate(parts)).toBeNull();
  });
});

describe('a declaration', () => {
  const check = (fullName: string, parts = date('7', '4', '1990')) =>
    checkDeclaration(fr, { fullName, date: parts }, 2026);

  it('is good with a full name and a day', () => {
    expect(check('Ɛyram N’Guessan-Mensah')).toEqual({});
  });

  it.each(['', ' A ', 'Jo'])('needs more than «%s» for a name', (name) => {
    expect(check(name)).toEqual({ fullName: fr.identity.nameShort });
  });

  it('takes no sign that fakes a line', () => {
    expect(check('Mensah\u202e')).toEqual({ fullName: fr.identity.nameInvalid });
  });

  it.each([
    [date('', '4', '1990'), fr.identity.dateEmpty],
    [date('7', '', '1990'), fr.identity.dateEmpty],
    [date('31', '6', '1990'), fr.identity.dateInvalid],
    [date('7', '4', '2027'), fr.identity.dateUnlikely],
    [date('7', '4', '90'), fr.identity.dateUnlikely],
  ])('says what is wrong with %j', (parts, text) => {
    expect(check('Mensah Afi', parts)).toEqual({ date: text });
  });
});
