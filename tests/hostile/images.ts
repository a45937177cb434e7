import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One chunk of a PNG, with its check sum. */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** The first chunk: eight grey bits a pixel. */
function pngHeader(widthPx: number, heightPx: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header.writeUInt8(8, 8);
  return pngChunk('IHDR', header);
}

const made = new Map<string, Buffer>();

/** A whole grey PNG of a few hundred bytes. */
export function greyPng(widthPx = 480, heightPx = 480): Buffer {
  const name = `${widthPx}×${heightPx}`;
  const image = made.get(name) ?? makePng(widthPx, heightPx);
  made.set(name, image);
  return image;
}

function makePng(widthPx: number, heightPx: number): Buffer {
  const rows = Buffer.alloc((widthPx + 1) * heightPx);
  const pixels = pngChunk('IDAT', deflateSync(rows));
  const end = pngChunk('IEND', Buffer.alloc(0));
  return Buffer.concat([signature, pngHeader(widthPx, heightPx), pixels, end]);
}

/** Says that it is as large as a city, and holds a kilobyte that would unfold to a thousand. */
export function bombPng(sidePx = 65_535): Buffer {
  const pixels = pngChunk('IDAT', deflateSync(Buffer.alloc(1_000_000)));
  const end = pngChunk('IEND', Buffer.alloc(0));
  return Buffer.concat([signature, pngHeader(sidePx, sidePx), pixels, end]);
}
