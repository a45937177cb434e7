import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { bombPng, greyPng, pngChunk } from '../images.ts';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the sender says that it is. */
  readonly type: string;
  /** The code that both routes refuse it with. */
  readonly code: string;
}

const script = '<script>alert(document.cookie)</script>';
const text = (content: string) => Buffer.from(content);
const notAnImage = 'files.not_an_image';

/** Files that are not what they say. */
const disguised: readonly (readonly [name: string, bytes: Uint8Array, type: string])[] = [
  ['HTML named JPEG', text(`<!doctype html><body>${script}`), 'image/jpeg'],
  [
    'SVG named PNG',
    text(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><a/></svg>`),
    'image/png',
  ],
  ['SVG as XML', text(`<?xml version="1.0"?><svg>${script}</svg>`), 'image/webp'],
  ['a GIF', text(`GIF89a\u0001\u0000\u0001\u0000${script}`), 'image/png'],
  ['a PDF', text(`%PDF-1.7\n1 0 obj << /OpenAction << /JS (${script}) >> >>`), 'image/jpeg'],
  ['a ZIP', Buffer.from('504b0304140000000800', 'hex'), 'image/png'],
  ['a program', Buffer.from('7f454c4602010100', 'hex'), 'image/png'],
  ['a BMP', Buffer.concat([text('BM'), Buffer.alloc(500)]), 'image/png'],
  [
    'a TIFF',
    Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(500)]),
    'image/jpeg',
  ],
  ['an AVIF', Buffer.from('0000001c667479706176696600000000', 'hex'), 'image/webp'],
  ['a shell line', text('#!/bin/sh\ncat /etc/passwd\n'), 'image/jpeg'],
  ['a path', text('../../../../etc/passwd'), 'image/png'],
];

/** Every file that neither the portrait nor the papers take. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const png = greyPng();
  const jpeg = await photo().jpeg().toBuffer();
  const webp = await photo().webp().toBuffer();
  const damaged = 'files.damaged';
  const broken = (name: string, bytes: Uint8Array, type: string): HostileFile => ({
    name,
    bytes,
    type,
    code: damaged,
  });
  return [
    ...disguised.map(([name, bytes, type]) => ({ name, bytes, type, code: notAnImage })),
    { name: 'nothing', bytes: Buffer.alloc(0), type: 'image/png', code: 'files.empty' },
    {
      name: 'a PNG as large as a city',
      bytes: bombPng(),
      type: 'image/png',
      code: 'files.too_many_pixels',
    },
    { name: 'a stamp', bytes: greyPng(10, 10), type: 'image/png', code: 'files.too_small' },
    {
      name: 'a line of one pixel',
      bytes: greyPng(1, 2_000),
      type: 'image/png',
      code: 'files.too_small',
    },
    broken('half a PNG', png.subarray(0, png.length / 2), 'image/png'),
    broken('a PNG’s first bytes', png.subarray(0, 8), 'image/png'),
    broken('half a JPEG', jpeg.subarray(0, jpeg.length / 2), 'image/jpeg'),
    broken('a JPEG’s first bytes', jpeg.subarray(0, 3), 'image/jpeg'),
    broken('half a WebP', webp.subarray(0, webp.length / 2), 'image/webp'),
    broken('a PNG with a wrong check sum', flipped(png, 20), 'image/png'),
    {
      name: 'a PNG that moves',
      bytes: withChunk(png, 'acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
      type: 'image/png',
      code: notAnImage,
    },
  ];
}

/** A photo of 600 × 500, of a colour that no encoder makes larger. */
export const photo = () =>
  sharp({ create: { width: 600, height: 500, channels: 3, background: '#0a4d3c' } });

/** Puts a chunk behind the header of a PNG. */
export function withChunk(png: Uint8Array, type: string, data: Uint8Array): Buffer {
  const afterHeader = 8 + 25;
  return Buffer.concat([
    png.subarray(0, afterHeader),
    pngChunk(type, data),
    png.subarray(afterHeader),
  ]);
}

function flipped(bytes: Uint8Array, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

export const secret = 'SecretAuthor';

/** Good pictures that bring more than a picture. */
export async function talkativeFiles(): Promise<
  readonly (readonly [string, Uint8Array, string])[]
> {
  const gps = { GPSLatitudeRef: 'N', GPSLatitude: '6/1 7/1 45/1', GPSLongitudeRef: 'E' };
  const exif = { IFD0: { Artist: secret, Copyright: script }, IFD3: gps };
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${secret}</a></x:xmpmeta>`;
  const jpeg = await photo().withExif(exif).withXmp(xmp).jpeg().toBuffer();
  const webp = await photo().withExif(exif).withXmp(xmp).webp().toBuffer();
  const png = greyPng(600, 500);
  const note = Buffer.from(`Comment\0${secret}${script}`);
  const folded = Buffer.concat([
    Buffer.from('a\0\0'),
    deflateSync(Buffer.alloc(5_000_000, secret)),
  ]);
  return [
    ['a JPEG with place, author and XMP', jpeg, 'image/jpeg'],
    ['a WebP with place, author and XMP', webp, 'image/webp'],
    ['a PNG with a comment', withChunk(png, 'tEXt', note), 'image/png'],
    ['a PNG with a folded comment', withChunk(png, 'zTXt', folded), 'image/png'],
    ['a JPEG that a page follows', Buffer.concat([jpeg, text(`${secret}${script}`)]), 'image/jpeg'],
    ['a JPEG named PNG', jpeg, 'image/png'],
  ];
}
