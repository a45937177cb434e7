import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandId, newId, parseId, toWireId } from './id.ts';

describe('an id', () => {
  it('is a UUIDv7 that carries its millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (nowMs) => {
        const id = newId(nowMs);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(nowMs);
      }),
    );
  });

  it('sorts by its time', () => {
    const ids = [5, 3, 900_000_000_000, 4].map((ms) => newId(ms));
    const byTime = [ids[1], ids[3], ids[0], ids[2]];
    expect([...ids].sort()).toEqual(byTime);
  });

  it('does not repeat', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newId(1)))).toHaveLength(10_000);
  });

  it('travels with its prefix and comes back', () => {
    const id = newId<'usr'>();
    expect(parseId('usr', toWireId('usr', id))).toBe(id);
  });

  it('is not read under another prefix, nor from anything else', () => {
    expect(parseId('ses', toWireId('usr', newId()))).toBeNull();
    expect(parseId('usr', 'usr_1')).toBeNull();
    expect(() => brandId('1')).toThrow('not a uuid');
  });
});
