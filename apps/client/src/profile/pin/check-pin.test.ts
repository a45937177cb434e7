import { describe, expect, it } from 'vitest';
import { fr } from '../../../../../packages/i18n/fr.ts';
import { checkNewPin } from './check-pin.ts';

describe('a new PIN, before it is sent', () => {
  it.each(['7305', '40917', '830264'])('may be %s', (pin) => {
    expect(checkNewPin(fr, pin)).toBeUndefined();
  });

  it.each(['', '730', '7305182', '73a5'])('is four to six digits: not «%s»', (pin) => {
    expect(checkNewPin(fr, pin)).toBe(fr.pin.length);
  });

  it.each(['1234', '9876', '0000', '2468', '7890', '1212', '123123', '1221', '123321'])(
    'is no run and no repetition: not %s',
    (pin) => {
      expect(checkNewPin(fr, pin)).toBe(fr.pin.tooSimple);
    },
  );
});
