import { invariant } from './invariant.ts';

/** Prefixes shown at the edge, so that an id says what it names. */
export type Prefix =
  | 'usr'
  | 'ses'
  | 'otp'
  | 'evt'
  | 'req'
  | 'out'
  | 'idr'
  | 'doc'
  | 'pho'
  | 'mem'
  | 'aud'
  | 'trf'
  | 'top'
  | 'wdr'
  | 'mmo'
  | 'adj'
  | 'alt'
  | 'prd'
  | 'var'
  | 'pic'
  | 'plc'
  | 'sto'
  | 'sap'
  | 'inv'
  | 'mov'
  | 'blk'
  | 'imp'
  | 'chk'
  | 'msg'
  | 'cpy'
  | 'ord'
  | 'lin'
  | 'rfd'
  | 'pay'
  | 'set'
  | 'rev'
  | 'ret'
  | 'evd'
  | 'rpc'
  | 'prm';

declare const idBrand: unique symbol;

/** A UUIDv7 in its canonical lower-case form, as stored. */
export type Id<P extends Prefix> = string & { readonly [idBrand]: P };

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Makes a UUIDv7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then 74 random bits.
 * Made by the sender, because a retry must carry the same id.
 */
export function newId<P extends Prefix>(nowMs: number = Date.now()): Id<P> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(nowMs / 2 ** 32));
  view.setUint32(2, nowMs % 2 ** 32);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `${parts.join('-')}-${hex.slice(20)}` as Id<P>;
}

/** Trusts a value that came out of our own database. */
export function brandId<P extends Prefix>(value: string): Id<P> {
  invariant(uuidPattern.test(value), `not a uuid: ${value}`);
  return value as Id<P>;
}

export const toWireId = <P extends Prefix>(prefix: P, id: Id<P>): string => `${prefix}_${id}`;

/** Reads `usr_<uuid>`; null for anything else, another prefix included. */
export function parseId<P extends Prefix>(prefix: P, text: string): Id<P> | null {
  if (!text.startsWith(`${prefix}_`)) return null;
  const value = text.slice(prefix.length + 1);
  return uuidPattern.test(value) ? (value as Id<P>) : null;
}
