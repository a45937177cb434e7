import { describe, expect, it } from 'vitest';
import { clientAddress, parseTrustedProxies } from './client-address.ts';

const none = parseTrustedProxies('');
const local = parseTrustedProxies('127.0.0.1, 10.0.0.0/8, ::1, fd00::/8');

describe('the caller’s address', () => {
  it('is the peer’s own when no proxy is trusted, whatever it writes', () => {
    expect(clientAddress(none, '203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
  });

  it('is what the trusted proxy saw', () => {
    expect(clientAddress(local, '127.0.0.1', '203.0.113.9')).toBe('203.0.113.9');
  });

  it('is found behind a row of trusted proxies, not beyond it', () => {
    const forged = '198.51.100.1, 203.0.113.9, 10.1.2.3';
    expect(clientAddress(local, '127.0.0.1', forged)).toBe('203.0.113.9');
  });

  it('is the proxy’s when it names nobody or nonsense', () => {
    expect(clientAddress(local, '127.0.0.1', undefined)).toBe('127.0.0.1');
    expect(clientAddress(local, '127.0.0.1', 'unknown')).toBe('127.0.0.1');
  });

  it('reads IPv4 on a dual-stack socket', () => {
    expect(clientAddress(local, '::ffff:127.0.0.1', '203.0.113.9')).toBe('203.0.113.9');
    expect(clientAddress(none, '::ffff:203.0.113.9', undefined)).toBe('203.0.113.9');
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::99', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:2:ffff::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('names %s by its network %s', (peer, network) => {
    expect(clientAddress(none, peer, undefined)).toBe(network);
  });

  it.each(['10.0.0.0/33', '10.0.0', 'proxy.local', '::/129', '10.0.0.0/x'])(
    'refuses to boot with «%s» on the list',
    (entry) => {
      expect(() => parseTrustedProxies(entry)).toThrow('not an address or CIDR range');
    },
  );
});
