import { hash } from 'node:crypto';

/**
 * An id that follows from what it is for, so that doing the thing again meets the same id. A UUID
 * of version 8 (RFC 9562 §5.8): 122 bits of SHA-256.
 */
export function derivedId(owner: string, key: string): string {
  const digest = hash('sha256', `${owner}|${key}`, 'buffer');
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `${parts.join('-')}-${hex.slice(20, 32)}`;
}
