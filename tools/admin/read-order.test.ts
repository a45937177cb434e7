import { describe, expect, it } from 'vitest';
import { readOrder, UsageProblem } from './read-order.ts';

describe('npm run admin', () => {
  it.each([
    ['list', { act: 'list' }],
    ['grant 90112233', { act: 'grant', phone: '+22890112233', duty: 'owner' }],
    ['grant +22890112233 --right reviewer', { act: 'grant', duty: 'reviewer' }],
    ['grant --right=support 0022890112233', { act: 'grant', duty: 'support' }],
    ['revoke 90112233', { act: 'revoke', phone: '+22890112233', duty: null }],
    ['revoke 90112233 --right owner', { act: 'revoke', duty: 'owner' }],
    ['reset-factor 90-11-22-33', { act: 'reset-factor', phone: '+22890112233' }],
  ])('understands %s', (line, order) => {
    expect(readOrder(line.split(' '))).toMatchObject(order);
  });

  it.each([
    '',
    'make 90112233',
    'grant',
    'grant 12345678',
    'grant 90112233 90112234',
    'grant 90112233 --right boss',
    'grant 90112233 --right',
    'grant 90112233 --force',
    'reset-factor 90112233 --right owner',
    'list 90112233',
  ])('says what is wrong with «%s», in both languages', (line) => {
    const read = () => readOrder(line.split(' ').filter(Boolean));
    expect(read).toThrow(UsageProblem);
    try {
      read();
    } catch (error) {
      const { fr, en } = error as UsageProblem;
      expect([fr.length > 5, en.length > 5, fr === en]).toEqual([true, true, false]);
    }
  });
});
