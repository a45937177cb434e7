import { BlockList, isIP } from 'node:net';

export interface TrustedProxies {
  trusts(address: string): boolean;
}

/**
 * Reads a comma-separated list of addresses and CIDR ranges.
 * @throws for an entry that is neither, so that a typing error does not trust or distrust silently
 */
export function parseTrustedProxies(text: string): TrustedProxies {
  const list = new BlockList();
  for (const entry of text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address);
    const bits = prefix === undefined ? (family === 6 ? 128 : 32) : Number(prefix);
    if (family === 0 || !Number.isInteger(bits) || bits < 0 || bits > (family === 6 ? 128 : 32)) {
      throw new Error(`not an address or CIDR range: ${entry}`);
    }
    list.addSubnet(address, bits, family === 6 ? 'ipv6' : 'ipv4');
  }
  const trusts = (address: string) => {
    const family = isIP(address);
    return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
  };
  return { trusts: remember(trusts) };
}

const rememberedMax = 1_000;

/** The same few proxies ask with every request. */
function remember(trusts: (address: string) => boolean): (address: string) => boolean {
  const known = new Map<string, boolean>();
  return (address) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    if (known.size >= rememberedMax) known.clear();
    const answer = trusts(address);
    known.set(address, answer);
    return answer;
  };
}

/**
 * The caller's address for limits. Walks X-Forwarded-For from the right while the hop before is a
 * trusted proxy, so that what a caller writes there himself is never believed. An IPv6 caller
 * owns a whole /64: he is named by it.
 */
export function clientAddress(
  proxies: TrustedProxies,
  peer: string,
  forwardedFor: string | undefined,
): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  let address = unmapped(peer);
  while (proxies.trusts(address)) {
    const previous = unmapped(hops.pop() ?? '');
    if (isIP(previous) === 0) break;
    address = previous;
  }
  return isIP(address) === 6 ? network64(address) : address;
}

/** `::ffff:192.0.2.1`, as a dual-stack socket shows an IPv4 peer. */
const unmapped = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

function network64(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...right];
  const four = groups.slice(0, 4).map((group) => Number.parseInt(group || '0', 16).toString(16));
  return `${four.join(':')}::/64`;
}
