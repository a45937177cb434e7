import { crc32, inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '@ecom/kernel';
import { type GridRefused, sheetPolicy } from '../../domain/spreadsheet-grid.ts';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endBytes = 22;
const commentMaxBytes = 65_535;
const entriesMax = 500;

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly offset: number;
}

/** The parts of a packed file, by name. Nothing is unpacked before it is asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** Null for a part that is not there. Never more than `unpackedMaxBytes`, whatever it promises. */
  read(name: string): Result<string | null, GridRefused>;
}

/** Opens a ZIP file by its directory at the end, as its format has it. */
export function openArchive(bytes: Uint8Array): Result<Archive, GridRefused> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(file);
  if (end === null) return err('market.import_damaged');
  const count = file.readUInt16LE(end + 10);
  if (count > entriesMax) return err('market.import_not_a_table');
  const entries = new Map<string, Entry>();
  let at = file.readUInt32LE(end + 16);
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entryMark) {
      return err('market.import_damaged');
    }
    if ((file.readUInt16LE(at + 8) & 1) === 1) return err('market.import_locked');
    const nameBytes = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameBytes);
    entries.set(name.replace(/^\//, ''), {
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packedBytes: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  const read = (name: string) => {
    const entry = entries.get(name);
    return entry ? unpack(file, entry) : ok(null);
  };
  return ok({ names: [...entries.keys()], read });
}

function findEnd(file: Buffer): number | null {
  const last = file.length - endBytes;
  for (let at = last; at >= 0 && at >= last - commentMaxBytes; at -= 1) {
    if (file.readUInt32LE(at) === endMark) return at;
  }
  return null;
}

function unpack(file: Buffer, entry: Entry): Result<string, GridRefused> {
  const { method, crc, packedBytes, offset } = entry;
  if (offset + 30 > file.length) return err('market.import_damaged');
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const packed = file.subarray(start, start + packedBytes);
  if (packed.length < packedBytes) return err('market.import_damaged');
  const plain = method === 0 ? ok(packed) : inflate(packed, method);
  if (!plain.ok) return plain;
  if (plain.value.length > sheetPolicy.unpackedMaxBytes) {
    return err('market.import_unpacks_too_large');
  }
  if (crc32(plain.value) !== crc) return err('market.import_damaged');
  return ok(plain.value.toString('utf8'));
}

function inflate(packed: Buffer, method: number): Result<Buffer, GridRefused> {
  if (method !== 8) return err('market.import_not_a_table');
  try {
    return ok(inflateRawSync(packed, { maxOutputLength: sheetPolicy.unpackedMaxBytes }));
  } catch (error) {
    const isTooLarge = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    return err(isTooLarge ? 'market.import_unpacks_too_large' : 'market.import_damaged');
  }
}
