import { all, at, box, disc, glint, line, path, shadow, times } from '../draw.ts';

const book = (x: number, y: number, turn: number, tone: string, more: string): string =>
  at(
    `translate(${x} ${y}) rotate(${turn})`,
    box(-140, -190, 290, 390, 14, 'white.d'),
    box(-150, -200, 290, 390, 14, tone),
    box(-150, -200, 40, 390, 10, `${tone}.d`),
    more,
  );

const pen = (turn: number, x: number, tone: string): string =>
  at(
    `translate(${x} 320) rotate(${turn})`,
    box(-22, -190, 44, 320, 12, tone),
    path('M-22 130h44L0 210z', 'flesh'),
    path('M-8 180H8L0 210z', 'ink'),
    box(-22, -210, 44, 50, 14, 'rose'),
    line('M-8-150v270', `${tone}.l`, 8),
  );

export const school = {
  notebooks: all(
    shadow(320, 550, 190),
    book(380, 330, 12, 'accent', ''),
    book(
      280,
      320,
      -6,
      'main',
      all(
        box(-70, -130, 170, 110, 12, 'cream'),
        line('M-46-96h120M-46-66h120M-46-36h80', 'sky.d', 7),
      ),
    ),
  ),
  'book-pile': all(
    shadow(320, 530, 220),
    ...[
      [430, 'main', 0],
      [340, 'chili', 20],
      [250, 'palm', -10],
      [160, 'accent', 14],
    ].map(([y, tone, dx]) =>
      at(
        `translate(${dx} ${y})`,
        path('M110 0h400c20 0 20 86 0 86H110c-24 0-24-86 0-86z', String(tone)),
        box(130, 14, 390, 58, 4, 'cream'),
        line('M140 32h370M140 52h370', 'straw.m', 3),
        box(180, 0, 26, 86, 0, `${tone}.d`),
      ),
    ),
  ),
  pens: all(
    shadow(320, 556, 170),
    pen(-24, 220, 'chili'),
    pen(-6, 290, 'sun'),
    pen(10, 360, 'pagne'),
    pen(26, 430, 'leaf'),
  ),
  backpack: all(
    shadow(320, 560, 180),
    line('M250 130c0-80 140-80 140 0', 'main.d', 24),
    path(
      'M170 240c0-100 60-140 150-140s150 40 150 140v250c0 40-20 60-60 60H230c-40 0-60-20-60-60z',
      'main',
    ),
    path(
      'M150 330h40v180c-40 0-60-20-60-60v-80c0-24 8-36 20-40zM490 330h-40v180c40 0 60-20 60-60v-80c0-24-8-36-20-40z',
      'main.d',
    ),
    path('M210 360h220v120c0 24-14 36-36 36H246c-22 0-36-12-36-36z', 'accent'),
    line('M210 380h220M220 230c60-30 140-30 200 0', 'cream.m', 8, 'stroke-dasharray="15 9"'),
    box(300, 366, 40, 50, 10, 'gold'),
    glint('M190 250c0-50 20-90 60-110-24 40-30 80-30 120v200h-30z', 0.22),
  ),
  'math-set': all(
    shadow(320, 530, 220),
    path(
      'M100 480 320 110l60 370zM190 430h120l-30-190z',
      'sky',
      'fill-rule="evenodd" opacity=".92"',
    ),
    times(9, (n) => line(`M${130 + n * 26} 478v-${n % 3 ? 13 : 22}`, 'sky.d', 5)),
    box(90, 490, 460, 60, 10, 'sun'),
    times(15, (n) => line(`M${112 + n * 30} 492v${n % 5 ? 17 : 30}`, 'honey.d', 5)),
    line('M450 180 400 450M450 180l60 270', 'steel.d', 17),
    disc(450, 166, 28, '@main'),
    line('M400 450l-4 26M510 450l6 24', 'ink.m', 9),
  ),
  calculator: all(
    shadow(320, 566, 150),
    box(190, 70, 260, 490, 34, 'ink'),
    box(216, 100, 208, 100, 12, '#cfe0cf'),
    path('M360 130h14v44h-14zM390 130h14v44h-14z', 'ink.m'),
    times(16, (n) =>
      box(
        218 + (n % 4) * 53,
        226 + Math.floor(n / 4) * 78,
        44,
        58,
        12,
        n % 4 === 3 ? 'accent' : n === 0 ? 'chili' : 'cream',
      ),
    ),
  ),
  'paper-ream': all(
    shadow(320, 520, 230),
    path('M90 280l110-90h370l-100 90z', 'white.l'),
    path('M90 280h380v210H90z', 'main'),
    path('M470 280l100-90v200l-100 100z', 'white.d'),
    ...[0, 1, 2, 3, 4].map((n) => line(`M474 ${320 + n * 34}l92-92`, 'steel.m', 3)),
    path('M150 340h260v90H150z', 'cream'),
    line('M180 370h200M180 400h130', 'accent.m', 13),
  ),
  chalkboard: all(
    shadow(320, 550, 210),
    line('M180 480l-40 80M460 480l40 80', 'wood', 24),
    box(80, 120, 480, 360, 18, 'wood'),
    box(106, 146, 428, 308, 6, 'palm'),
    line('M160 220q40-40 70 0t70 0M160 300h150M160 360h220', '#fff', 8, 'opacity=".8"'),
    path('M430 240l50 90h-100z', 'none', 'stroke="#ffe27a" stroke-width="8"'),
    box(390, 436, 90, 22, 8, 'white'),
  ),
  glue: all(
    shadow(320, 560, 190),
    at(
      'translate(210 0)',
      path('M-20 110h40l16 70h-72z', 'chili'),
      path(
        'M-60 180H60c20 20 24 50 24 80v250c0 24-12 36-36 36H-48c-24 0-36-12-36-36V260c0-30 4-60 24-80z',
        'white',
      ),
      box(-84, 300, 168, 150, 0, 'main'),
    ),
    at(
      'translate(430 330) rotate(20)',
      path(
        'M-10-200c40 60 40 120 16 190L-20 0c-30-80-30-140 10-200zM40-196C10-140 0-80 10-10l24 4c40-70 40-130 6-190z',
        'steel',
      ),
      disc(12, 0, 13, 'gold'),
      path(
        'M-20 10c-60 20-80 90-40 130 50 30 90-20 80-80zm-16 50c26 0 30 56-2 56-30 0-26-56 2-56zM34 10c60 20 80 90 40 130-50 30-90-20-80-80zm16 50c-26 0-30 56 2 56 30 0 26-56-2-56z',
        'accent',
        'fill-rule="evenodd"',
      ),
    ),
  ),
};
