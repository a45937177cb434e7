import { createHash } from 'node:crypto';

/**
 * An id that follows from what it is for, so that doing the thing again meets the same id. A UUID
 * of version 8 (RFC 9562 §5.8): 122 bits of SHA-256.
 */
export function derivedId(owner: string, key: string): string {
  const hash = createHash('sha256').update(`${owner}|${key}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `${parts.join('-')}-${hex.slice(20, 32)}`;
}
