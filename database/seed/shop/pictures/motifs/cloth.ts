import { all, at, box, disc, glint, line, oval, path, shade, shadow, times } from '../draw.ts';

const wax = 'url(#print)';

const spool = (x: number, y: number, tone: string): string =>
  at(
    `translate(${x} ${y})`,
    box(-56, -100, 112, 28, 10, 'wood'),
    box(-56, 80, 112, 28, 10, 'wood'),
    box(-44, -74, 88, 156, 16, tone),
    times(6, (n) =>
      line(`M-42 ${-58 + n * 25}L42 ${-48 + n * 25}`, `${tone}.d`, 4, 'opacity=".6"'),
    ),
  );

export const cloth = {
  'wax-pile': all(
    shadow(320, 530, 220),
    ...[400, 280, 160].map((y, n) =>
      at(
        `translate(${[0, 14, -8][n]} 0)`,
        path(
          `M110 ${y + 20}c0-14 10-20 24-20h360c30 0 40 20 40 60s-10 60-40 60H134c-14 0-24-6-24-20z`,
          n === 1 ? 'accent' : wax,
        ),
        shade(`M110 ${y + 84}h420c-4 24-14 36-36 36H134c-14 0-24-6-24-20z`, 0.2),
        glint(`M130 ${y + 10}h370c10 0 16 4 22 12H126z`, 0.3),
        line(`M494 ${y + 12}c-24 20-24 76 0 96`, '#fff', 5, 'opacity=".5"'),
      ),
    ),
  ),
  'wax-roll': all(
    shadow(320, 530, 210),
    path('M170 130c30-20 270-20 300 0v370c-30 26-270 26-300 0z', wax),
    shade('M390 118c40 2 70 6 80 12v370c-12 10-44 16-84 18 20-130 20-270 4-400z', 0.2),
    glint('M196 124c14-4 24-4 36-6v400c-12-2-24-4-36-8z', 0.24),
    oval(320, 132, 150, 34, 'cream'),
    oval(320, 132, 116, 24, 'none', 'stroke="#dccaa6" stroke-width="6"'),
    oval(320, 132, 60, 14, 'wood.d'),
    path('M470 300c50 10 70 50 70 120s10 90 30 100c-60 10-100-10-100-40z', wax),
  ),
  'wax-hanging': all(
    box(90, 110, 460, 26, 13, 'wood'),
    shadow(320, 540, 190),
    path('M150 122h340v380c-30 24-60-6-90 10s-50 26-80 4-50 10-80 6-60-10-90-14z', wax),
    shade('M234 122h40v390c-14-6-26-4-40 0zM366 122h44v384c-16 4-30 14-44 14z', 0.14),
    path('M150 122h340v30H150z', '#1c1206', 'opacity=".18"'),
  ),
  bazin: all(
    shadow(320, 540, 220),
    ...[420, 330].map((y, n) =>
      at(
        `translate(${n ? 8 : 0} ${y})`,
        path(
          'M110 20c0-14 10-20 24-20h366c26 0 34 16 34 50s-8 50-34 50H134c-14 0-24-6-24-20z',
          n ? 'accent' : 'main.d',
        ),
        glint('M130 10h370c8 0 14 4 18 10H128z', 0.25),
      ),
    ),
    path(
      'M110 130c0-14 10-22 26-22h350c30 0 44 12 44 40v180c0 24-14 34-40 34H136c-16 0-26-8-26-22z',
      'main',
    ),
    ...[0, 1, 2].flatMap((column) =>
      [0, 1].map((row) =>
        at(
          `translate(${200 + column * 116} ${180 + row * 106})`,
          times(8, (k) =>
            path(
              'M0 0C-11-14-9-34 0-46 9-34 11-14 0 0z',
              'main.l',
              `transform="rotate(${k * 45})"`,
            ),
          ),
          disc(0, 0, 9, 'gold.l'),
        ),
      ),
    ),
    glint('M126 122h366c14 0 22 6 28 16H122z', 0.35),
    path('M110 322h420c0 28-14 40-40 40H136c-16 0-26-8-26-22z', '#1c1206', 'opacity=".18"'),
  ),
  'woven-cloth': all(
    shadow(320, 540, 200),
    ...[0, 1, 2, 3, 4].map((n) =>
      at(
        `translate(${130 + n * 78} ${110 + (n % 2) * 8})`,
        box(0, 0, 74, 400, 0, n % 2 ? 'pagne' : 'main'),
        times(5, (k) =>
          all(
            box(0, k * 84, 74, 16, 0, 'sun.m'),
            box(0, k * 84 + 24, 74, 9, 0, 'cream.m'),
            box(16, k * 84 + 44, 42, 26, 0, (k + n) % 2 ? 'leaf.m' : 'chili.m'),
          ),
        ),
        times(5, (k) => line(`M${8 + k * 15} 400v24`, 'straw.d', 6)),
      ),
    ),
    path('M442 118h78v400h-78z', '#1c1206', 'opacity=".16"'),
  ),
  lace: all(
    shadow(320, 530, 200),
    path(
      'M130 130h380v370c-24 30-40 30-63 0-24 30-40 30-63 0-24 30-40 30-64 0-24 30-40 30-63 0-24 30-40 30-64 0-20 30-40 30-63 0z',
      'accent',
    ),
    ...[0, 1, 2].flatMap((row) =>
      [0, 1, 2].map((column) =>
        at(
          `translate(${200 + column * 120} ${200 + row * 110})`,
          ...[0, 60, 120, 180, 240, 300].map((turn) =>
            oval(0, -26, 11, 20, '#fff', `opacity=".75" transform="rotate(${turn})"`),
          ),
          disc(0, 0, 9, 'gold.m'),
        ),
      ),
    ),
    glint('M130 130h60v380c-20 24-40 20-60-10z', 0.16),
  ),
  thread: all(
    shadow(320, 510, 210),
    spool(190, 400, 'main'),
    spool(450, 400, 'accent'),
    spool(320, 330, 'chili'),
    line('M364 300c80-30 130 10 110 60', 'chili', 6),
    line('M500 130 420 250', 'steel.d', 9),
    oval(
      504,
      124,
      8,
      16,
      'none',
      'stroke="#7f8f99" stroke-width="6" transform="rotate(34 504 124)"',
    ),
  ),
};
