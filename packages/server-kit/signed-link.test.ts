import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PresentedLink, signLink, verifyLink } from './signed-link.ts';

const secret = 'a secret of the tests, long enough';
const nowMs = Date.UTC(2026, 10, 22);
const link = { path: '/api/v1/files/fil_1', expiresAtMs: nowMs + 60_000, bound: 'ses_1' };

function presented(url: string, bound: string): PresentedLink {
  const { pathname, searchParams } = new URL(url, 'https://ecom.example');
  return {
    path: pathname,
    expires: searchParams.get('expires') ?? undefined,
    signature: searchParams.get('signature') ?? undefined,
    bound,
  };
}

const genuine = presented(signLink(secret, link), link.bound);
const codeOf = (given: PresentedLink, atMs = nowMs, by = secret): string => {
  const result = verifyLink(by, given, atMs);
  return result.ok ? 'opens' : result.error.code;
};

describe('a signed link', () => {
  it('opens for the one it was made for', () => {
    expect(verifyLink(secret, genuine, nowMs)).toEqual({ ok: true, value: { path: link.path } });
  });

  it('dies at its instant, not a millisecond before', () => {
    expect(codeOf(genuine, link.expiresAtMs - 1)).toBe('opens');
    expect(codeOf(genuine, link.expiresAtMs)).toBe('files.link_expired');
  });

  it('does not open for somebody else, elsewhere, later or under another secret', () => {
    expect(codeOf({ ...genuine, bound: 'ses_2' })).toBe('files.link_invalid');
    expect(codeOf({ ...genuine, path: '/api/v1/files/fil_2' })).toBe('files.link_invalid');
    expect(codeOf({ ...genuine, expires: String(link.expiresAtMs + 1) })).toBe(
      'files.link_invalid',
    );
    expect(codeOf(genuine, nowMs, `${secret}.`)).toBe('files.link_invalid');
  });

  it('is called expired only when it was genuine', () => {
    const forged = { ...genuine, signature: 'A'.repeat(43) };
    expect(codeOf(forged, link.expiresAtMs)).toBe('files.link_invalid');
  });

  it.each([undefined, '', ' ', '0', '-1', '1e13', '0x1', '01', '1.5', 'NaN', '9'.repeat(16)])(
    'refuses %s as its expiry',
    (expires) => {
      expect(codeOf({ ...genuine, expires })).toBe('files.link_invalid');
    },
  );

  it('has one spelling', () => {
    const { signature = '' } = genuine;
    const others = [undefined, '', `${signature}=`, `${signature} `, signature.toLowerCase()];
    for (const other of others) {
      expect(codeOf({ ...genuine, signature: other })).toBe('files.link_invalid');
    }
  });

  it('keeps its fields apart: what moves from one to the next is another link', () => {
    const [one, two] = [
      signLink(secret, { path: '/a', expiresAtMs: nowMs + 1, bound: '"],["' }),
      signLink(secret, { path: '/a"],["', expiresAtMs: nowMs + 1, bound: '' }),
    ];
    expect(one.split('signature=')[1]).not.toBe(two.split('signature=')[1]);
  });

  it('refuses to sign a path with a query, or a moment that is none', () => {
    expect(() => signLink(secret, { ...link, path: '/a?expires=1' })).toThrow('invariant');
    expect(() => signLink(secret, { ...link, expiresAtMs: Number.NaN })).toThrow('invariant');
  });
});

describe('any signed link', () => {
  const name = fc.stringMatching(/^[a-z0-9_]{1,20}$/);
  const moment = fc.integer({ min: 1, max: 8_640_000_000_000 });

  it('opens exactly until it expires', () => {
    fc.assert(
      fc.property(name, fc.string(), moment, moment, (path, bound, expiresAtMs, atMs) => {
        const url = signLink(secret, { path: `/${path}`, expiresAtMs, bound });
        expect(codeOf(presented(url, bound), atMs)).toBe(
          atMs < expiresAtMs ? 'opens' : 'files.link_expired',
        );
      }),
    );
  });

  it('never opens with any character of its query changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...'0123456789abcXYZ-_.%+'), (place, character) => {
        const url = signLink(secret, link);
        const start = url.indexOf('?');
        const at = start + 1 + (place % (url.length - start - 1));
        fc.pre(url[at] !== character);
        const changed = url.slice(0, at) + character + url.slice(at + 1);
        expect(codeOf(presented(changed, link.bound))).not.toBe('opens');
      }),
      { numRuns: 500 },
    );
  });
});
