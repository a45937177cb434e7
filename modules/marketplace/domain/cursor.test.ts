import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from './cursor.ts';

describe('a cursor', () => {
  it('is read as it was written', () => {
    const values = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(values, fc.uuid({ version: 7 }), (value, id) => {
        expect(readCursor(writeCursor({ value, id }))).toEqual({ value, id });
      }),
    );
  });

  it.each(['', 'x', '1_', '1.5_0190b6a5-0000-7000-8000-000000000000', "1_'; DROP"])(
    'that is %j is none',
    (text) => {
      expect(readCursor(text)).toBeNull();
    },
  );
});
