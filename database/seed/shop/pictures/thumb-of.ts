import { thumbhashOf } from '@ecom/kernel';
import type { Look } from '../types.ts';
import { motifs } from './motifs.ts';
import { type PaletteName, palettes } from './palettes.ts';
import { naturalTones } from './tones.ts';

/** A thumbhash keeps seven waves across: more pixels say no more. */
const sidePx = 16;
const middle = (sidePx - 1) / 2;
const known = new Map<string, string>();

/**
 * The thumbhash of a picture, in base64, without drawing it: its ground, the sun on it, and the
 * colour that its motif has most of. What stands there until the picture has come.
 */
export function thumbOf({ motif, palette }: Look): string {
  const key = `${motif} ${palette}`;
  const found =
    known.get(key) ?? Buffer.from(thumbhashOf(paint(motif, palette))).toString('base64');
  known.set(key, found);
  return found;
}

function paint(motif: string, name: string) {
  const palette = palettes[name as PaletteName];
  const tone = mainToneOf(motif);
  const own = tone === 'main' || tone === 'accent' ? palette[tone] : naturalTones[tone];
  const rgb = Uint8Array.from({ length: sidePx * sidePx * 3 }, (_, n) => {
    const [x, y] = [Math.floor(n / 3) % sidePx, Math.floor(n / 3 / sidePx)];
    const distance = Math.hypot(x - middle, y - middle) / sidePx;
    const colour =
      distance < 0.26 ? (own?.m ?? palette.halo) : distance < 0.41 ? palette.halo : palette.ground;
    return Number.parseInt(colour.slice(1 + (n % 3) * 2, 3 + (n % 3) * 2), 16);
  });
  return { width: sidePx, height: sidePx, rgb };
}

/** The tone that the drawing names most often. */
function mainToneOf(motif: string): string {
  const times = new Map<string, number>();
  for (const [, shaded, flat] of (motifs[motif] ?? '').matchAll(
    /url\(#(\w+)-(?:side|ball)\)|\{(\w+)\.[lmd]\}/g,
  )) {
    const tone = shaded ?? flat ?? '';
    times.set(tone, (times.get(tone) ?? 0) + 1);
  }
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'main';
}
