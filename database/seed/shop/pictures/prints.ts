import { all, disc, line, path } from './draw.ts';

/** The print of a cloth that is for sale, loud as it should be; one for every ground. */
const prints: readonly string[] = [
  // The record: rings in rings.
  all(
    disc(45, 45, 38, '{accent.m}'),
    disc(45, 45, 27, '{main.d}'),
    disc(45, 45, 16, '{cream.m}'),
    disc(45, 45, 7, '{accent.d}'),
    ...[0, 90].flatMap((x) => [0, 90].map((y) => disc(x, y, 11, '{accent.l}'))),
  ),
  // Lozenges.
  all(
    path('M45 2 88 45 45 88 2 45z', '{accent.m}'),
    path('M45 20 70 45 45 70 20 45z', '{cream.m}'),
    path('M45 33 57 45 45 57 33 45z', '{main.d}'),
  ),
  // Leaves.
  all(
    path('M10 40C20 6 60 2 82 8 80 34 54 58 10 40z', '{accent.m}'),
    path('M10 84c8-20 26-28 44-26-2 18-20 32-44 26z', '{cream.m}'),
    line('M10 40Q44 28 82 8', '{main.d}', 4),
  ),
  // Waves.
  all(
    line('M-4 22q24-26 49 0t49 0', '{accent.m}', 14),
    line('M-4 52q24-26 49 0t49 0', '{cream.m}', 6),
    line('M-4 78q24-26 49 0t49 0', '{accent.d}', 10),
  ),
  // Blocks of a woven strip.
  all(
    path('M0 0h45v15H0zM0 30h45v15H0z', '{accent.m}'),
    path('M45 45h15v45H45zM75 45h15v45H75z', '{cream.m}'),
    path('M0 60h45v8H0zM60 0h12v45H60z', '{accent.d}'),
  ),
  // Flowers.
  all(
    ...[0, 72, 144, 216, 288].map((turn) =>
      path(
        'M45 45C28 26 34 8 45 6c11 2 17 20 0 39z',
        '{accent.m}',
        `transform="rotate(${turn} 45 45)"`,
      ),
    ),
    disc(45, 45, 9, '{cream.m}'),
    disc(4, 84, 6, '{cream.m}'),
  ),
  // Shells.
  all(
    ...[40, 28, 16].map((r, n) =>
      path(
        `M${45 - r} 60a${r} ${r} 0 0 1 ${2 * r} 0z`,
        ['{accent.m}', '{main.d}', '{cream.m}'][n] ?? '',
      ),
    ),
    path('M0 70h90v6H0z', '{accent.d}'),
  ),
];

/** The pattern `print`, which a thing made of wax cloth is filled with. */
export function printOf(index: number): string {
  const drawing = prints[index % prints.length] ?? '';
  return `<pattern id="print" width="90" height="90" patternUnits="userSpaceOnUse"><rect width="90" height="90" fill="{main.m}"/>${drawing}</pattern>`;
}
