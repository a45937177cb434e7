import type { Look } from '../types.ts';
import { all, disc } from './draw.ts';
import { type GroundName, groundNames, grounds } from './grounds.ts';
import { motifs } from './motifs.ts';
import { type Palette, type PaletteName, palettes } from './palettes.ts';
import { printOf } from './prints.ts';
import { naturalTones, type Tone } from './tones.ts';

/**
 * The picture of a product as SVG, 640 × 640, without a word in it.
 * @throws where the look names what nobody has drawn
 */
export function motifOf({ look }: { readonly look: Look }): string {
  const palette = palettes[look.palette as PaletteName];
  const drawGround = grounds[look.ground as GroundName];
  const motif = motifs[look.motif];
  if (!palette || !drawGround || !motif) throw new Error(`nobody drew ${JSON.stringify(look)}`);
  const drawing = all(
    `<rect width="640" height="640" fill="${palette.ground}"/>`,
    drawGround(),
    disc(320, 318, 262, palette.halo),
    motif,
  );
  const print = printOf(groundNames.indexOf(look.ground as GroundName));
  return coloured(withDefinitions(drawing, print, palette), palette);
}

/** Only the shadings that the drawing uses: an SVG of a few kilobytes renders in milliseconds. */
function withDefinitions(drawing: string, print: string, palette: Palette): string {
  const wanted = new Set([...drawing.matchAll(/url\(#(\w+-(?:side|ball))\)/g)].map(([, id]) => id));
  const shadings = [...wanted].map((id = '') => shading(id, palette));
  const cloth = drawing.includes('url(#print)') ? print : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640" width="640" height="640"><defs>${shadings.join('')}${cloth}</defs>${drawing}</svg>`;
}

/** Three flat steps of light with short passages: depth without the look of plastic. */
function shading(id: string, palette: Palette): string {
  const [name = '', form] = id.split('-');
  const { l, m, d } = toneOf(name, palette);
  if (form === 'ball') {
    const stops = all(stop(0, l), stop(0.3, l), stop(0.38, m), stop(0.74, m), stop(0.84, d));
    return `<radialGradient id="${id}" cx=".36" cy=".3" r=".78">${stops}</radialGradient>`;
  }
  const stops = all(stop(0, l), stop(0.2, l), stop(0.25, m), stop(0.7, m), stop(0.76, d));
  return `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2=".22">${stops}</linearGradient>`;
}

const stop = (offset: number, colour: string): string =>
  `<stop offset="${offset}" stop-color="${colour}"/>`;

function coloured(svg: string, palette: Palette): string {
  return svg
    .replaceAll('{print}', palette.print)
    .replace(/\{(\w+)\.([lmd])\}/g, (_, name: string, depth: keyof Tone) => {
      return toneOf(name, palette)[depth];
    });
}

function toneOf(name: string, palette: Palette): Tone {
  const tone = name === 'main' || name === 'accent' ? palette[name] : naturalTones[name];
  if (tone === undefined) throw new Error(`nobody mixed the tone ${name}`);
  return tone;
}
