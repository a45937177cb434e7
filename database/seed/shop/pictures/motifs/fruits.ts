import { all, at, disc, glint, line, oval, path, shade, shadow } from '../draw.ts';

const pineapple = (x: number, y: number, size: number, turn: number): string =>
  at(
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
    ...[-62, -34, 34, 62].map((lean) =>
      path(
        'M0 0C-34-50-30-110 0-160 30-110 34-50 0 0z',
        'leaf',
        `transform="translate(0 -96) rotate(${lean})"`,
      ),
    ),
    ...[-16, 16, 0].map((lean) =>
      path(
        'M0 0C-30-60-26-120 0-180 26-120 30-60 0 0z',
        'palm',
        `transform="translate(0 -96) rotate(${lean})"`,
      ),
    ),
    path(
      'M0-110c80 0 108 70 104 144C100 110 60 160 0 160s-100-50-104-126C-108-40-80-110 0-110z',
      'orange',
    ),
    line(
      'M-92-40 50 146M-100 30-2 156M-60-92 92 88M0-106 102 20M92-40-50 146M100 30 2 156M60-92-92 88M0-106-102 20',
      'orange.d',
      7,
      'opacity=".8"',
    ),
  );

const mango = (x: number, y: number, turn: number): string =>
  at(
    `translate(${x} ${y}) rotate(${turn})`,
    path(
      'M-10-120c90-14 150 60 130 150-16 80-90 110-150 90C-100 98-140 40-120-30c14-54 54-84 110-90z',
      '@orange',
    ),
    path(
      'M-10-120c-56 6-96 36-110 90-14 50 4 100 40 130-10-90 10-170 70-220z',
      'lime.m',
      'opacity=".55"',
    ),
    path('M40 110c60-10 80-50 80-90-10 70-60 100-150 100z', 'tomato.m', 'opacity=".5"'),
    line('M-10-118c2-20 10-30 20-36', 'bark', 16),
    path('M6-150c40-40 90-40 120-20-30 34-76 44-120 20z', 'leaf'),
  );

const banana = (turn: number, tone: string): string =>
  path(
    'M0 0C-70 90-60 220 40 290c14 8 28-6 20-20C10 190 20 90 64 16 54-8 16-18 0 0z',
    tone,
    `transform="translate(300 150) rotate(${turn} 30 0)"`,
  );

const orange = (x: number, y: number, r: number): string =>
  all(
    disc(x, y, r, '@orange'),
    oval(
      x - r * 0.4,
      y - r * 0.4,
      r * 0.2,
      r * 0.12,
      '#fff',
      `opacity=".5" transform="rotate(-40 ${x - r * 0.4} ${y - r * 0.4})"`,
    ),
    disc(x + r * 0.1, y - r * 0.86, r * 0.09, 'leaf.d'),
  );

export const fruits = {
  pineapples: all(
    shadow(320, 530, 210),
    pineapple(210, 380, 0.86, -10),
    pineapple(430, 380, 0.86, 10),
    pineapple(320, 356, 1.06, 0),
  ),
  mangoes: all(
    shadow(320, 510, 220),
    mango(224, 370, -14),
    mango(414, 372, 16),
    mango(320, 250, -4),
  ),
  bananas: all(
    shadow(320, 500, 190),
    ...[46, 24].map((turn) => banana(turn, 'lemon')),
    ...[2, -20].map((turn) => banana(turn, 'lemon')),
    path('M282 168c0-50 20-76 52-80 30 6 44 40 40 84-30 14-62 14-92-4z', 'bark'),
  ),
  oranges: all(
    shadow(320, 510, 220),
    orange(224, 380, 100),
    orange(322, 246, 100),
    disc(424, 386, 104, '@orange'),
    disc(424, 386, 88, '#fff3d6'),
    ...[0, 60, 120, 180, 240, 300].map((turn) =>
      path(
        'M424 380C396 350 396 318 424 306c28 12 28 44 0 74z',
        'orange',
        `transform="rotate(${turn} 424 386)"`,
      ),
    ),
    path('M330 150c40-50 100-50 130-30-30 40-80 50-130 30z', 'leaf'),
  ),
  coconuts: all(
    shadow(320, 510, 224),
    disc(236, 340, 136, '@bark'),
    line(
      'M170 260q60-40 130-24M150 330q30-20 50-20M190 420q60 20 110-10',
      'bark.l',
      7,
      'opacity=".6"',
    ),
    ...[
      [214, 290],
      [258, 286],
      [238, 322],
    ].map(([x = 0, y = 0]) => disc(x, y, 11, 'bark.d')),
    path('M300 400a130 130 0 0 1 252-20c10 60-50 130-130 130s-124-60-122-110z', 'bark'),
    oval(428, 394, 118, 98, 'white', 'transform="rotate(-8 428 394)"'),
    oval(430, 400, 86, 66, 'cream.d', 'transform="rotate(-8 430 400)"'),
    oval(424, 392, 78, 56, 'white.l', 'transform="rotate(-8 424 392)"'),
  ),
  watermelon: all(
    shadow(320, 510, 230),
    oval(270, 310, 180, 160, '@leaf'),
    ...[-100, -40, 24, 90].map((x) =>
      line(`M${270 + x * 0.5} 156c${x} 60 ${x} 240 0 308`, 'palm.d', 18, 'opacity=".6"'),
    ),
    path('M300 420 560 420a130 130 0 0 1-260 0z', 'leaf'),
    path('M314 420h232a116 116 0 0 1-232 0z', '#f3f0cf'),
    path('M328 420h204a102 102 0 0 1-204 0z', 'chili'),
    ...[
      [372, 446],
      [420, 470],
      [470, 446],
      [430, 440],
      [400, 492],
    ].map(([x = 0, y = 0]) => oval(x, y, 6, 10, 'ink.d')),
  ),
  papaya: all(
    shadow(320, 520, 200),
    path(
      'M214 120c80-20 130 90 124 210-4 110-50 180-116 176-70-4-112-80-110-180 4-100 40-190 102-206z',
      'lemon',
    ),
    shade('M250 140c60 100 70 240 10 350 50-20 76-90 78-160 4-90-28-180-88-190z', 0.1),
    path(
      'M430 140c70-6 112 90 106 200-6 100-50 170-110 168s-104-70-106-168c-2-110 40-196 110-200z',
      'orange',
    ),
    path(
      'M430 170c54 0 84 76 80 168-4 84-38 140-82 138s-80-56-82-138c-2-90 32-168 84-168z',
      '#f58a4b',
    ),
    path('M430 240c24 10 40 50 38 96-2 50-18 86-40 84s-40-34-40-84c0-50 18-90 42-96z', 'bark.d'),
    ...[
      [420, 290],
      [440, 320],
      [418, 350],
      [438, 380],
      [426, 320],
    ].map(([x = 0, y = 0]) => disc(x, y, 9, 'ink.l')),
  ),
  avocados: all(
    shadow(320, 510, 210),
    path(
      'M240 130c50 0 60 70 96 140 50 100 10 230-96 230S94 370 144 270c36-70 46-140 96-140z',
      'leaf',
    ),
    glint('M226 160c-30 20-40 80-66 130-20 40-24 80-14 120 0-90 60-150 80-250z', 0.2),
    path(
      'M418 150c46 0 56 66 88 130 46 92 8 210-88 210s-134-118-88-210c32-64 42-130 88-130z',
      'palm',
    ),
    path(
      'M418 180c34 0 44 56 70 112 36 78 6 170-70 170s-106-92-70-170c26-56 36-112 70-112z',
      '#dbe58f',
    ),
    disc(418, 380, 56, '@wood'),
  ),
};
