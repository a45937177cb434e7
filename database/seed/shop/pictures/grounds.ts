import { all, at, disc, line, path, times } from './draw.ts';

/** Wax prints that lie under the things: drawn in one colour, `print`, over the ground. */
const fan = (): string =>
  tile(
    128,
    all(
      ...[26, 50, 74, 98].map((r) => ring(0, 128, r)),
      ...[26, 50].map((r) => ring(128, 128, r)),
      ...[26, 50].map((r) => ring(128, 0, r)),
    ),
  );

const diamonds = (): string =>
  tile(
    108,
    all(
      path('M54 4 104 54 54 104 4 54z', 'none', 'stroke="{print}" stroke-width="9"'),
      path('M54 32 76 54 54 76 32 54z', '{print}'),
    ),
  );

const eyes = (): string =>
  tile(
    120,
    all(ring(60, 60, 40), disc(60, 60, 18, '{print}'), disc(0, 0, 10, '{print}')) +
      all(disc(120, 0, 10, '{print}'), disc(0, 120, 10, '{print}'), disc(120, 120, 10, '{print}')),
  );

const waves = (): string =>
  tile(
    112,
    times(2, (n) => line(`M-4 ${28 + n * 56}q30-34 60 0t60 0`, '{print}', 11)),
  );

const kente = (): string =>
  tile(
    120,
    all(
      path('M0 0h60v12H0zM0 24h60v12H0zM0 48h60v12H0z', '{print}'),
      path('M60 60h12v60H60zM84 60h12v60H84zM108 60h12v60h-12z', '{print}'),
    ),
  );

const rays = (): string =>
  at(
    'translate(320 330)',
    times(18, (n) => path('M0 0-28-560h56z', '{print}', `transform="rotate(${n * 20})"`)),
  );

const seeds = (): string =>
  tile(
    96,
    all(
      path('M24 8c18 10 18 32 0 42-18-10-18-32 0-42z', '{print}'),
      path('M72 56c18 10 18 32 0 42-18-10-18-32 0-42z', '{print}'),
    ),
  );

const ring = (cx: number, cy: number, r: number): string =>
  disc(cx, cy, r, 'none', 'stroke="{print}" stroke-width="8"');

const tile = (size: number, inside: string): string =>
  `<pattern id="cloth" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${inside}</pattern><rect width="640" height="640" fill="url(#cloth)"/>`;

export const grounds = { fan, diamonds, eyes, waves, kente, rays, seeds } as const;
export type GroundName = keyof typeof grounds;
export const groundNames = Object.keys(grounds) as readonly GroundName[];
