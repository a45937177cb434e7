import { all, at, box, glint, line, oval, path, shade, shadow, times } from '../draw.ts';

const calyx = (x: number, y: number, size: number): string =>
  at(
    `translate(${x} ${y}) scale(${size})`,
    path(
      'M0 0C-12-20-40-22-58-8c20 0 34 6 44 18-8 8-12 20-10 30 8-14 16-22 24-24 10 4 18 12 26 26 0-14-4-24-10-32 14-8 28-12 44-10C46-22 14-20 0 0z',
      'leaf',
    ),
    line('M0 0C2-16 8-28 16-36', 'leaf.d', 11),
  );

const tomato = (x: number, y: number, r: number): string =>
  all(
    path(
      `M${x} ${y - r * 0.86}c${r * 0.9}-${r * 0.24} ${r * 1.18} ${r * 0.4} ${r * 1.06} ${r}-${r * 0.1} ${r * 0.6}-${r * 0.6} ${r * 0.86}-${r * 1.06} ${r * 0.84}-${r * 0.5} 0-${r}-${r * 0.3}-${r * 1.06}-${r * 0.84}-${r * 0.1}-${r * 0.6} ${r * 0.2}-${r * 1.2} ${r * 1.06}-${r}z`,
      '@tomato',
    ),
    oval(
      x - r * 0.46,
      y - r * 0.26,
      r * 0.2,
      r * 0.12,
      '#fff',
      `opacity=".5" transform="rotate(-34 ${x - r * 0.46} ${y - r * 0.26})"`,
    ),
    calyx(x, y - r * 0.8, r / 110),
  );

const onion = (x: number, y: number, size: number): string =>
  at(
    `translate(${x} ${y}) scale(${size})`,
    line('M-4-118q-10-34-26-46M2-118q0-36 8-54M6-116q12-24 26-30', 'straw.d', 9),
    path(
      'M0-124C16-84 118-70 118 20 118 84 64 112 0 114-64 112-118 84-118 20-118-70-16-84 0-124z',
      '@onion',
    ),
    path(
      'M0-124c-6 50-74 70-74 146 0 44 30 80 74 92-36-20-48-50-48-90 0-66 44-92 48-148z',
      'onion.l',
      'opacity=".7"',
    ),
    line('M2-112c6 56 50 72 50 132 0 40-20 72-48 92', 'onion.d', 5, 'opacity=".7"'),
    line('M-22 116q-8 12-18 16M0 118v18M20 116q8 12 18 14', 'straw.d', 6),
  );

const chili = (turn: number, x: number, y: number, tone: string): string =>
  at(
    `translate(${x} ${y}) rotate(${turn})`,
    path('M-34-6C-30 90-6 170 62 212 34 160 40 90 36-6 20-24-18-24-34-6z', tone),
    glint('M-20 4c4 60 14 104 36 142C2 100-4 60-6 4z', 0.3),
    path('M-40-2c14-28 66-28 80 0-18 4-28 14-40 14S-24 2-40-2z', 'leaf'),
    line('M0-20c0-26-8-40-22-52', 'leaf.d', 14),
  );

const okra = (turn: number, x: number, y: number): string =>
  at(
    `translate(${x} ${y}) rotate(${turn})`,
    path('M-40-90C-48 10-34 110 0 190 34 110 48 10 40-90z', 'lime'),
    line('M-16-84C-20 10-14 90 0 176M16-84C20 10 14 90 0 176', 'lime.d', 5, 'opacity=".75"'),
    path('M-50-84c0-34 22-46 50-46s50 12 50 46c-20 10-80 10-100 0z', 'leaf'),
    line('M0-128v-34', 'leaf.d', 18),
  );

const carrot = (turn: number, x: number, y: number): string =>
  at(
    `translate(${x} ${y}) rotate(${turn})`,
    path(
      'M0-70C-10-130-40-160-70-170c14 30 20 60 50 100M0-70c-14-50-6-110 10-136 12 36 14 90 0 136M0-70c6-50 36-84 66-92-10 34-20 66-46 92',
      'leaf',
    ),
    path('M-56-56c10-26 102-26 112 0C66 30 30 150 0 210-30 150-66 30-56-56z', 'orange'),
    line('M-46 0h34M46 40H18M-32 70h26M24 112H4', 'orange.d', 7, 'opacity=".7"'),
  );

const leafBlade = (turn: number, length: number, tone: string): string =>
  at(
    `rotate(${turn})`,
    path(
      `M0 0C-58-${length * 0.3}-54-${length * 0.75} 0-${length} 54-${length * 0.75} 58-${length * 0.3} 0 0z`,
      tone,
    ),
    line(
      `M0 0V-${length * 0.86}M0-${length * 0.36}l-24-26M0-${length * 0.36}l24-26M0-${length * 0.58}l-20-22M0-${length * 0.58}l20-22`,
      `${tone}.d`,
      4,
      'opacity=".55"',
    ),
  );

/** A basin of enamel, as on every market, with something heaped in it. */
export const basin = (heap: string): string =>
  all(
    shadow(320, 520, 210),
    heap,
    path('M92 330h456c-8 110-70 190-160 194H252c-90-4-152-84-160-194z', 'main'),
    path('M92 330h456l-4 34H96z', 'accent'),
    shade('M430 364h114c-14 90-74 158-156 160h-36c50-20 74-90 78-160z', 0.14),
    oval(320, 330, 228, 20, 'none', 'stroke="#fff" stroke-opacity=".35" stroke-width="6"'),
  );

const heapOf = (one: (x: number, y: number, n: number) => string): string => {
  const rows: readonly (readonly [number, number, number])[] = [
    [250, 3, 90],
    [300, 4, 96],
    [336, 4, 104],
  ];
  return rows
    .map(([y, count, gap], row) =>
      times(count, (n) => one(320 + (n - (count - 1) / 2) * gap, y, n + row)),
    )
    .join('');
};

export const vegetables = {
  tomatoes: all(
    shadow(320, 500, 220),
    tomato(226, 400, 96),
    tomato(420, 404, 92),
    tomato(322, 260, 112),
  ),
  'tomato-basin': basin(heapOf((x, y) => tomato(x, y - 14, 60))),
  onions: all(
    shadow(320, 500, 214),
    onion(228, 372, 0.94),
    onion(424, 388, 0.86),
    onion(330, 240, 0.98),
  ),
  chilies: all(
    shadow(320, 510, 190),
    chili(34, 250, 190, 'chili'),
    chili(-4, 350, 200, 'orange'),
    chili(10, 300, 270, 'chili'),
    chili(-38, 430, 210, 'lime'),
  ),
  okra: all(shadow(320, 520, 190), okra(28, 250, 320), okra(-30, 420, 320), okra(-2, 330, 320)),
  carrots: all(
    shadow(320, 520, 190),
    carrot(26, 250, 310),
    carrot(-28, 410, 306),
    carrot(0, 326, 330),
  ),
  cabbage: all(
    shadow(320, 500, 200),
    path(
      'M320 130c110-30 210 60 206 180-4 110-90 190-206 190s-202-80-206-190c-4-120 96-210 206-180z',
      '@lime',
    ),
    path(
      'M150 250c-60 70-30 220 90 244-70-60-90-150-90-244zM490 250c60 70 30 220-90 244 70-60 90-150 90-244z',
      'leaf',
    ),
    path(
      'M320 190c70-10 130 50 126 130-4 80-60 130-126 130s-122-50-126-130c-4-80 56-140 126-130z',
      '#cfe39a',
      'opacity=".8"',
    ),
    line(
      'M320 200v230M320 290q-50-20-90-60M320 350q-60-10-104-40M320 290q50-20 90-60M320 350q60-10 104-40',
      'lime.d',
      7,
      'opacity=".7"',
    ),
  ),
  'green-leaves': all(
    shadow(320, 540, 150),
    at(
      'translate(320 430)',
      ...[-64, -40, 62, 40].map((turn) => leafBlade(turn, 290, 'leaf')),
      ...[-20, 20, 0].map((turn) => leafBlade(turn, 320, 'palm')),
    ),
    path('M280 420h80l22 120c-40 10-84 10-124 0z', 'leaf'),
    box(262, 428, 116, 34, 14, 'accent'),
    line('M290 470l-8 60M320 470v66M350 470l8 60', 'palm.d', 6, 'opacity=".6"'),
  ),
  eggplants: all(
    shadow(320, 510, 200),
    ...[
      [-24, 250, 330],
      [26, 400, 330],
    ].map(([turn, x, y]) =>
      at(
        `translate(${x} ${y}) rotate(${turn})`,
        path('M-44-110C-70-30-104 30-92 100-82 160 82 160 92 100 104 30 70-30 44-110z', 'plum'),
        glint('M-34-70c-14 50-42 90-40 150 20-60 44-90 60-150z', 0.26),
        path(
          'M-58-98c0-30 26-42 58-42s58 12 58 42c-16 0-22 14-34 26-8-10-16-14-24-14s-16 4-24 14c-12-12-18-26-34-26z',
          'leaf',
        ),
        line('M0-136v-44', 'leaf.d', 22),
      ),
    ),
  ),
  yams: all(
    shadow(320, 520, 226),
    ...[
      [-20, 210, 330, 'bark'],
      [22, 440, 330, 'bark'],
      [2, 326, 350, 'smoke'],
    ].map(([turn, x, y, tone]) =>
      at(
        `translate(${x} ${y}) rotate(${turn})`,
        path(
          'M-40-190c-50 10-66 80-60 160 6 90 30 180 60 200 24 14 60 14 84 0 30-20 50-110 54-200 4-80-14-150-60-160z',
          String(tone),
        ),
        oval(0, -186, 50, 22, '#fbf3df'),
        oval(0, -186, 32, 12, '#ead9ae'),
        line(
          'M-70-90q24 12 50 6M20-60q30 10 50 0M-74 10q30 14 60 8M10 60q30 10 56 2M-56 110q24 10 48 6',
          `${tone}.l`,
          7,
          'opacity=".75"',
        ),
        line('M-96-40l-22-8M-84 60l-22 6M92-20l22-8M80 80l20 8', `${tone}.d`, 6),
      ),
    ),
  ),
  plantains: all(
    shadow(320, 500, 200),
    ...[0, 1, 2, 3].map((n) =>
      path(
        'M0 0C-50 60-66 170-20 270c10 16 30 10 34-6 0-90 20-170 50-240z',
        n % 2 ? 'lime' : 'leaf',
        `transform="translate(${262 + n * 42} ${170 + Math.abs(n - 1.5) * 10}) rotate(${22 - n * 15})"`,
      ),
    ),
    path('M226 190c30-70 150-84 186-20-50 30-130 40-186 20z', 'bark'),
    line('M318 130c0-20 4-34 10-46', 'bark', 36),
  ),
  'ginger-garlic': all(
    shadow(320, 500, 220),
    path(
      'M110 360c-10-50 40-70 76-50 0-70 80-80 90-20 50-20 90 20 66 66 40 20 30 90-24 86-30 50-110 40-122-4-50 20-96-30-86-78z',
      'straw',
    ),
    line('M150 350q20-16 44-8M240 320q20 0 30 16M220 420q30-10 60 6', 'straw.d', 7),
    at(
      'translate(440 380)',
      line('M0-104v-46', 'cream.d', 22),
      path('M0-120c14 40 96 50 96 130 0 60-44 86-96 86s-96-26-96-86C-96-70-14-80 0-120z', '@white'),
      line('M-8-90c-30 60-34 120-12 184M8-90c30 60 34 120 12 184', 'onion.l', 6, 'opacity=".6"'),
    ),
  ),
  peppers: all(
    shadow(320, 500, 210),
    ...[
      ['leaf', 226, 360],
      ['lemon', 414, 360],
      ['chili', 320, 330],
    ].map(([tone, x, y]) =>
      at(
        `translate(${x} ${y})`,
        path(
          'M0-110c60-40 120 0 110 80-8 80-40 160-70 160-20 0-26-12-40-12s-20 12-40 12c-30 0-62-80-70-160-10-80 50-120 110-80z',
          String(tone),
        ),
        shade(
          'M6-100c40 60 36 150 4 218 14-4 20 12 36 12 26 0 56-80 64-160 4-70-44-106-104-70z',
          0.1,
        ),
        line('M0-108c0-26 6-40 18-54', 'leaf.d', 20),
      ),
    ),
  ),
  cassava: all(
    shadow(320, 500, 220),
    ...[
      [-26, 240, 330],
      [24, 400, 330],
      [-2, 320, 340],
    ].map(([turn, x, y]) =>
      at(
        `translate(${x} ${y}) rotate(${turn})`,
        path(
          'M-26-170c-30 60-50 140-36 220 10 60 40 110 60 110s50-50 60-110c14-80-6-160-36-220z',
          'bark',
        ),
        oval(0, -170, 28, 14, '#fbf3df'),
        line('M-40-30q20 10 40 6M-44 60q16 10 36 8M20 10q16 8 30 4', 'bark.l', 6, 'opacity=".7"'),
      ),
    ),
  ),
};
