/**
 * A small hand for drawing flat things with depth. Everything is 640 × 640.
 *
 * A fill is the name of a tone, shaded from the lit left to the right (`clay`); with `@` it is
 * shaded as a ball (`@clay`); with `.l .m .d` it is that tone's light, middle or dark, flat
 * (`clay.d`); anything else is taken as SVG has it. `main` and `accent` are the palette's.
 */
export function fillOf(name: string): string {
  if (/^@\w+$/.test(name)) return `url(#${name.slice(1)}-ball)`;
  if (/^\w+\.[lmd]$/.test(name)) return `{${name}}`;
  if (/^[a-z]+$/i.test(name) && name !== 'none') return `url(#${name}-side)`;
  return name;
}

export const path = (d: string, fill: string, more = ''): string =>
  `<path d="${d}" fill="${fillOf(fill)}" ${more}/>`;

/** A line with round ends. */
export const line = (d: string, colour: string, widthPx: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${fillOf(colour)}" stroke-width="${widthPx}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const disc = (cx: number, cy: number, r: number, fill: string, more = ''): string =>
  oval(cx, cy, r, r, fill, more);

export const oval = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more = '',
): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fillOf(fill)}" ${more}/>`;

export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  fill: string,
  more = '',
): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fillOf(fill)}" ${more}/>`;

/** Moved, turned or scaled, in SVG's words. */
export const at = (transform: string, ...parts: readonly string[]): string =>
  `<g transform="${transform}">${parts.join('')}</g>`;

export const all = (...parts: readonly string[]): string => parts.join('');

/** Repeats a drawing, told which one it is. */
export const times = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join('');

/** What stands on the ground darkens it: a soft edge made of two flat ovals. */
export const shadow = (cx: number, cy: number, rx: number, ry = rx * 0.13): string =>
  all(
    oval(cx, cy, rx, ry, '#3a2205', 'opacity=".10"'),
    oval(cx, cy, rx * 0.82, ry * 0.72, '#3a2205', 'opacity=".13"'),
  );

/** Light that falls on something smooth. */
export const glint = (d: string, opacity = 0.34): string => path(d, '#fff', `opacity="${opacity}"`);
/** The side that the sun does not reach. */
export const shade = (d: string, opacity = 0.16): string =>
  path(d, '#1c1206', `opacity="${opacity}"`);
