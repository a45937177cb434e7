import { naturalTones, type Tone } from './tones.ts';

/** The colours of a picture: what is behind, and the two that a thing without its own takes. */
export interface Palette {
  readonly ground: string;
  /** The wax print on the ground, never loud. */
  readonly print: string;
  /** The sun behind the thing; keeps it readable on a deep ground. */
  readonly halo: string;
  readonly main: Tone;
  readonly accent: Tone;
}

const tone = (name: string): Tone => {
  const found = naturalTones[name];
  if (found === undefined) throw new Error(`no tone ${name}`);
  return found;
};

/** Grounds are the interface's tokens: palm, sun, clay, pagne, paper; light ones, then deep ones. */
export const palettes = {
  palm: of('#dcefe6', '#cbe6d9', '#b9decf', 'clay', 'sun'),
  sun: of('#fff3d6', '#ffeabb', '#ffe09a', 'pagne', 'clay'),
  clay: of('#fbe4d8', '#f6d3c0', '#f4c4ab', 'palm', 'sun'),
  pagne: of('#e4e7fa', '#d5daf6', '#c3caf0', 'sun', 'clay'),
  paper: of('#f2ece1', '#ecdfc6', '#ead3a9', 'plum', 'palm'),
  grove: of('#0c6650', '#0a5744', '#cfe8dc', 'sun', 'clay'),
  noon: of('#ffb81c', '#f2a60a', '#fff0c4', 'palm', 'clay'),
  laterite: of('#bb4419', '#a93a13', '#fbdccb', 'pagne', 'sun'),
  indigo: of('#343fa0', '#2c368e', '#d6dbf8', 'clay', 'sun'),
} as const satisfies Readonly<Record<string, Palette>>;

export type PaletteName = keyof typeof palettes;
export const paletteNames = Object.keys(palettes) as readonly PaletteName[];

function of(ground: string, print: string, halo: string, main: string, accent: string): Palette {
  return { ground, print, halo, main: tone(main), accent: tone(accent) };
}
