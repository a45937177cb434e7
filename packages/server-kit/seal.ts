import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** Derives the 256-bit key of `seal` from a secret of any length. */
export const sealKey = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** AES-256-GCM (NIST SP 800-38D), random nonce: base64 of nonce, tag, ciphertext. */
export const seal = (key: Buffer, text: string): string =>
  sealBytes(key, Buffer.from(text, 'utf8')).toString('base64');

/** @throws when the text was changed or sealed with another key */
export const unseal = (key: Buffer, sealed: string): string =>
  unsealBytes(key, Buffer.from(sealed, 'base64')).toString('utf8');

/**
 * As `seal`, for bytes: nonce, tag, ciphertext. `place` is authenticated, not stored: what was
 * sealed for one place opens in no other.
 */
export function sealBytes(key: Buffer, bytes: Uint8Array, place = ''): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(place, 'utf8'));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** @throws when the bytes were changed, cut, moved to another place or sealed with another key */
export function unsealBytes(key: Buffer, sealed: Uint8Array, place = ''): Buffer {
  const nonce = sealed.subarray(0, nonceLength);
  // Without its length given, GCM accepts a tag cut to four bytes, which can be guessed.
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(place, 'utf8'));
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
  const body = sealed.subarray(nonceLength + tagLength);
  return Buffer.concat([decipher.update(body), decipher.final()]);
}
