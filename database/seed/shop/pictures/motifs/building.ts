import { all, at, box, disc, glint, line, oval, path, shade, shadow, times } from '../draw.ts';

export const building = {
  cement: all(
    shadow(320, 540, 200),
    path(
      'M150 130c60-16 280-16 340 0 20 130 24 270 6 400-40 16-310 16-352 0-18-130-14-270 6-400z',
      'steel',
    ),
    path('M150 130c60-16 280-16 340 0l6 50c-70-16-280-16-352 0z', 'straw'),
    line('M156 158c70-14 258-14 328 0', 'wood.d', 6, 'stroke-dasharray="15 12"'),
    path('M138 300c70-14 290-14 364 0 2 50 2 90 0 130-74 14-290 14-364 0-2-40-2-80 0-130z', 'main'),
    path('M250 410v-60l70-40 70 40v60h-50v-40h-40v40z', 'cream'),
    shade(
      'M450 122c16 2 30 4 40 8 20 130 24 270 6 400-12 4-40 8-76 10 40-120 50-290 30-418z',
      0.14,
    ),
    glint('M166 190c-10 100-10 220 2 330h26c-12-110-12-230-2-336z', 0.3),
  ),
  'iron-bars': all(
    shadow(320, 520, 240),
    at(
      'rotate(-24 320 320)',
      ...times8((n) =>
        all(
          box(60, 230 + n * 26, 520, 20, 10, 'iron'),
          times(16, (k) => line(`M${80 + k * 31} ${233 + n * 26}l10 14`, 'steel.m', 4)),
        ),
      ),
      box(170, 214, 40, 240, 8, 'main'),
      box(430, 214, 40, 240, 8, 'main'),
    ),
  ),
  'roof-sheet': all(
    shadow(320, 540, 230),
    ...[
      [70, 250, 'steel'],
      [110, 150, 'main'],
    ].map(([x, y, tone]) =>
      at(
        `translate(${x} ${y}) skewX(-10)`,
        ...[0, 1, 2, 3, 4, 5, 6].map((n) =>
          all(
            box(60 + n * 62, 0, 32, 270, 0, `${tone}.m`),
            box(92 + n * 62, 0, 30, 270, 0, `${tone}.d`),
            box(60 + n * 62, 0, 8, 270, 0, `${tone}.l`),
          ),
        ),
      ),
    ),
  ),
  bricks: all(
    shadow(320, 530, 230),
    ...[
      [110, 390],
      [330, 390],
      [220, 280],
      [220, 170],
    ].map(([x, y]) =>
      at(
        `translate(${x} ${y})`,
        path('M0 30 40 0h170l-34 30z', 'clay.l'),
        box(0, 30, 176, 100, 4, 'clay.m'),
        path('M176 30l34-30v96l-34 34z', 'clay.d'),
        ...[36, 88, 140].map((cx) => box(cx - 17, 56, 34, 48, 8, 'clay.d')),
      ),
    ),
  ),
  tiles: all(
    shadow(320, 530, 210),
    ...[0, 1, 2, 3].map((n) =>
      at(
        `translate(${120 + (n % 2) * 204} ${110 + Math.floor(n / 2) * 204})`,
        box(0, 0, 196, 196, 10, 'cream'),
        path('M98 14 182 98 98 182 14 98z', n % 3 ? 'main' : 'accent'),
        path('M98 54l44 44-44 44-44-44z', 'cream'),
        ...[
          [0, 0],
          [196, 0],
          [0, 196],
          [196, 196],
        ].map(([x, y]) =>
          path(
            'M-26 0 0-26 26 0 0 26z',
            'accent',
            `transform="translate(${Number(x) * 0.86 + 14} ${Number(y) * 0.86 + 14}) scale(.5)"`,
          ),
        ),
      ),
    ),
  ),
  paint: all(
    shadow(320, 550, 170),
    line('M170 250c0-190 300-190 300 0', 'steel.d', 12),
    box(150, 230, 340, 310, 20, 'white'),
    path('M150 320h340v150H150z', 'main'),
    oval(320, 232, 170, 44, 'steel'),
    oval(320, 232, 144, 32, 'main.d'),
    path('M400 240c60 0 70 20 66 80-2 30-6 60-20 60s-14-30-18-60c-4-24-14-30-40-40z', 'main.l'),
    glint('M164 270h26v260h-14c-8 0-12-6-12-14z', 0.4),
  ),
  'paint-roller': all(
    shadow(320, 556, 180),
    box(110, 110, 360, 130, 40, 'main'),
    times(7, (n) => line(`M${150 + n * 46} 116v118`, 'main.l', 5, 'opacity=".6"')),
    line('M470 176h60v120H320v70', 'steel.d', 20),
    box(286, 360, 68, 190, 26, 'accent'),
    path(
      'M120 250h330c0 40-30 30-30 70s-24 40-24 0-30-30-30 10-40 50-40 0 0-40-40-40-20 60-50 60-20-60-50-60-66 0-66-40z',
      'main',
    ),
  ),
  hammer: all(
    shadow(320, 556, 170),
    at(
      'rotate(28 320 320)',
      box(292, 180, 56, 380, 24, 'wood'),
      box(286, 420, 68, 140, 26, 'main'),
      path('M190 110h230c40 0 70 30 90 70-40-10-70-10-100 20H190z', 'iron'),
      box(160, 96, 70, 118, 16, 'steel'),
    ),
  ),
  screwdrivers: all(
    shadow(320, 550, 190),
    ...[
      [-26, 240, 'main'],
      [0, 320, 'accent'],
      [26, 400, 'chili'],
    ].map(([turn, x, tone]) =>
      at(
        `translate(${x} 320) rotate(${turn})`,
        box(-11, -230, 22, 250, 4, 'steel'),
        path('M-14-230h28l-6-26h-16z', 'iron'),
        box(-36, 10, 72, 210, 30, String(tone)),
        line('M-14 40v150M14 40v150', `${tone}.d`, 8),
      ),
    ),
  ),
  drill: all(
    shadow(320, 540, 190),
    path(
      'M130 170h280c30 0 50 20 50 60s-20 60-50 60h-70l30 190c4 24-10 40-32 40h-70c-20 0-32-12-34-32l-20-198h-84c-30 0-50-20-50-60s20-60 50-60z',
      'main',
    ),
    path('M456 190l70 20v40l-70 20z', 'ink'),
    line('M526 230h80', 'steel.d', 13),
    path('M250 300c30 6 60 6 90 0l10 50c-30 6-60 6-94 0z', 'accent'),
    box(150, 204, 170, 18, 9, 'main.d'),
    box(150, 236, 170, 18, 9, 'main.d'),
    path('M220 480h150v50c0 10-6 16-16 16H236c-10 0-16-6-16-16z', 'ink'),
  ),
  shovel: all(
    shadow(320, 566, 160),
    at(
      'rotate(20 320 320)',
      box(298, 120, 44, 280, 16, 'wood'),
      path(
        'M250 80h140v50c0 20-24 30-70 30s-70-10-70-30zM274 96v30h92V96z',
        'main',
        'fill-rule="evenodd"',
      ),
      path('M220 370h200c10 90-20 170-100 220-80-50-110-130-100-220z', 'iron'),
      line('M320 390v130', 'steel.m', 13),
    ),
  ),
  machete: all(
    shadow(320, 540, 190),
    at(
      'rotate(34 320 320)',
      path('M280 60c60 20 90 120 80 340h-80z', 'steel'),
      glint('M290 90c10 100 10 200 6 310h-16V60z', 0.6),
      box(270, 396, 100, 170, 26, 'wood'),
      ...[430, 480, 530].map((y) => disc(320, y, 9, 'gold.m')),
    ),
  ),
  wheelbarrow: all(
    shadow(320, 550, 240),
    line('M60 250l130 90h250', 'wood', 26),
    path('M130 210h400l-90 180H240z', 'main'),
    shade('M440 210h90l-90 180h-90z', 0.14),
    path('M170 210c30-70 100-90 170-90 80 0 130 40 160 90z', 'straw'),
    line('M240 390l-30 140M420 380l60 60', 'iron', 22),
    disc(480, 470, 76, '@ink'),
    disc(480, 470, 36, '@steel'),
  ),
  tap: all(
    shadow(320, 560, 150),
    box(120, 240, 60, 150, 12, 'steel'),
    path('M170 270h220c70 0 120 40 120 120v50h-90v-40c0-24-10-34-34-34H170z', 'steel'),
    box(290, 170, 60, 110, 10, 'steel'),
    box(210, 120, 220, 56, 28, 'main'),
    path('M465 470c30 40 36 50 36 64a36 36 0 0 1-72 0c0-14 6-24 36-64z', 'sky'),
    glint('M180 284h210c40 0 70 16 90 50-30-20-50-24-90-24H180z', 0.5),
  ),
  pipes: all(
    shadow(320, 530, 220),
    ...[
      [0, 'white'],
      [84, 'steel'],
      [168, 'main'],
    ].map(([y, tone]) =>
      at(
        `translate(0 ${y}) rotate(-14 320 250)`,
        box(80, 170, 440, 74, 16, String(tone)),
        oval(520, 207, 24, 37, `${tone}.d`),
        oval(522, 207, 13, 24, 'ink.d'),
      ),
    ),
    path('M110 440c-10 70 40 110 110 100v-56c-34 4-54-14-54-50z', 'accent'),
  ),
  cable: all(
    shadow(320, 550, 190),
    ...[
      [200, 'chili'],
      [172, 'sun'],
      [144, 'chili'],
      [116, 'leaf'],
    ].map(([r, tone]) =>
      disc(320, 310, Number(r), 'none', `stroke="{${tone}.m}" stroke-width="24"`),
    ),
    ...[188, 160, 132].map((r) =>
      disc(320, 310, r, 'none', 'stroke="#1c1206" stroke-opacity=".2" stroke-width="5"'),
    ),
    line('M500 390c40 60 10 120-60 130', 'chili', 24),
    line('M440 520l-36 6', 'honey.m', 13),
    ...[30, 150, 270].map((turn) =>
      box(306, 84, 28, 140, 8, 'cream', `transform="rotate(${turn} 320 310)"`),
    ),
  ),
  switches: all(
    shadow(320, 530, 220),
    box(90, 130, 250, 250, 30, 'white'),
    box(90, 130, 250, 250, 30, 'none', 'stroke="{main.m}" stroke-width="10"'),
    box(152, 178, 126, 154, 14, 'white.d'),
    path('M164 202a12 12 0 0 1 12-12h78a12 12 0 0 1 12 12v52H164z', 'white.l'),
    disc(215, 306, 9, 'accent.m'),
    box(300, 260, 250, 250, 30, 'white'),
    box(300, 260, 250, 250, 30, 'none', 'stroke="{main.m}" stroke-width="10"'),
    disc(425, 385, 84, 'white.d'),
    disc(425, 385, 70, 'cream'),
    disc(396, 385, 13, 'ink.m'),
    disc(454, 385, 13, 'ink.m'),
    path('M425 322v18M425 430v18', 'none', 'stroke="#a97610" stroke-width="12"'),
  ),
  padlock: all(
    shadow(320, 550, 170),
    line('M220 300v-80c0-140 200-140 200 0v80', 'steel', 48),
    box(150, 280, 340, 260, 44, 'gold'),
    disc(320, 390, 36, 'ink.m'),
    path('M304 400h32l12 80h-56z', 'ink.m'),
    glint('M170 310h40v200h-20c-12 0-20-8-20-20z', 0.4),
  ),
  seeds: all(
    shadow(320, 550, 170),
    path('M190 120h260v400c0 14-8 22-22 22H212c-14 0-22-8-22-22z', 'cream'),
    path('M190 120h260v60H190z', 'leaf'),
    path('M320 440V330', 'none', 'stroke="#1f7f48" stroke-width="16"'),
    path(
      'M320 350c-70 10-100-30-104-90 60 0 100 30 104 90zM320 330c70 10 100-30 104-90-60 0-100 30-104 90z',
      'leaf',
    ),
    path('M230 440h180v70H230z', 'bark'),
    ...[
      [500, 470],
      [540, 510],
      [480, 520],
      [130, 500],
      [100, 470],
    ].map(([x = 0, y = 0]) => oval(x, y, 17, 12, '@straw')),
  ),
};

function times8(one: (n: number) => string): string[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map(one);
}
