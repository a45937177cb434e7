import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = fs.readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');
const colors = new Map(
  [...css.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name = '', hex = '']) => [
    name,
    hex,
  ]),
);

/** Relative luminance of WCAG 2.2, from the sRGB channels. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function colorOf(name: string): string {
  const hex = colors.get(name);
  if (!hex) throw new Error(`tokens.css has no --color-${name}`);
  return hex;
}

/** Text and the ground it stands on, as the components use them. */
const texts = [
  'ink on paper',
  'ink on card',
  'ink on sunk',
  'ink on sun-500',
  'muted on paper',
  'muted on card',
  'muted on sunk',
  'card on palm-800',
  'card on palm-900',
  'card on palm-950',
  'palm-200 on palm-800',
  'palm-200 on palm-900',
  'palm-700 on paper',
  'palm-700 on card',
  'palm-800 on card',
  'palm-800 on palm-100',
  'sun-800 on sun-100',
  'sun-800 on sun-200',
  'clay-700 on paper',
  'clay-700 on clay-100',
  'danger on paper',
  'danger on card',
  'pagne-800 on pagne-100',
] as const;

/** Edges of controls, icons, and the two tones of the focus ring, of which one must be seen. */
const shapes = [
  'edge on card',
  'danger on paper',
  'clay-600 on card',
  'ink on paper',
  'sun-500 on palm-800',
  'sun-500 on palm-900',
] as const;

const pairOf = (words: string): [string, string] => {
  const [front = '', ground = ''] = words.split(' on ');
  return [colorOf(front), colorOf(ground)];
};

describe('the colours', () => {
  it('are found in the tokens', () => {
    expect(colors.size).toBeGreaterThanOrEqual(25);
  });

  it('are measured as WCAG does: black on white is 21, the same colour twice is 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#56625c', '#56625c')).toBe(1);
    // The known limit case of AA: the lightest grey that white still allows.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it.each(texts)('let text be read in the sun: %s is at least 4.5', (words) => {
    expect(contrast(...pairOf(words))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('let shapes be seen: %s is at least 3', (words) => {
    expect(contrast(...pairOf(words))).toBeGreaterThanOrEqual(3);
  });

  it('would catch a pair that is too weak', () => {
    expect(contrast(colorOf('line'), colorOf('paper'))).toBeLessThan(3);
  });
});
