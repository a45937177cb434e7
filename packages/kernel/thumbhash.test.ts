import { expect, it } from 'vitest';
import { thumbhashOf } from './thumbhash.ts';

type Paint = (x: number, y: number) => readonly number[];

const hill: Paint = (x, y) => [
  Math.floor(255 * x * x),
  Math.floor(200 * Math.exp(-y * 3) + 30 * x),
  Math.floor(120 + 90 * Math.sin(5 * x + 3 * y * y)),
];
const bowl: Paint = (x, y) => [
  Math.floor(255 * Math.abs(x - 0.3)),
  Math.floor(255 * Math.abs(y - 0.6)),
  Math.floor(180 * x * y + 20),
];

function hashOf(width: number, height: number, paint: Paint): string {
  const pixels = Array.from({ length: width * height }, (_, n) =>
    paint((n % width) / width, Math.floor(n / width) / height),
  );
  const rgb = Uint8Array.from(pixels.flat());
  return btoa(String.fromCharCode(...thumbhashOf({ width, height, rgb })));
}

/** As the package `thumbhash` 0.1.1 by the format's author writes them. */
it.each([
  [40, 30, hill, '1wYKfZajhYefdXdpiJiIeIBpCCpY'],
  [30, 40, hill, '1wYKfRajhZ91l4aYiHiHiIBoCCpX'],
  [32, 32, bowl, 'EQgKPw6giIeYiIeLiGeIiHeIiPq1wIMB'],
  [60, 10, hill, '2PYJeZakhYefdZeGgHkIGlg='],
])('says of %i × %i pixels what its author’s encoder says', (width, height, paint, hash) => {
  expect(hashOf(width, height, paint)).toBe(hash);
});

it('says of one colour that colour', () => {
  const text = atob(hashOf(20, 20, () => [90, 140, 200]));
  const byte = (n: number): number => text.charCodeAt(n);
  // Lightness, warmth and redness in six bits each, and no waves worth telling.
  const header = byte(0) | (byte(1) << 8) | (byte(2) << 16);
  expect([header & 63, (header >> 6) & 63, (header >> 12) & 63, header >> 18]).toEqual([
    Math.round((63 * (90 + 140 + 200)) / 3 / 255),
    Math.round(31.5 + 31.5 * ((90 + 140) / 2 / 255 - 200 / 255)),
    Math.round(31.5 + (31.5 * (90 - 140)) / 255),
    0,
  ]);
});
