import { all, at, box, disc, glint, line, oval, path, shade, shadow, times } from '../draw.ts';
import { basin } from './vegetables.ts';

/** A woven sack with its mouth sewn; what it holds is drawn on its belly. */
const sack = (tone: string, emblem: string): string =>
  all(
    shadow(320, 540, 190),
    path(
      'M170 150c30-30 60-8 90-20 40-14 80-14 120 0 30 12 60-10 90 20 14 20 0 40 10 70 40 110 40 220 8 310-20 16-316 16-336 0-32-90-32-200 8-310 10-30-4-50 10-70z',
      tone,
    ),
    line('M176 196q144 26 288 0', `${tone}.d`, 7, 'stroke-dasharray="18 16"'),
    shade(
      'M430 150c20-4 30-10 40 0 14 20 0 40 10 70 40 110 40 220 8 310-14 8-60 12-110 12 70-110 82-270 52-392z',
      0.12,
    ),
    emblem,
  );

const grains = (tone: string, spread: number): string =>
  times(26, (n) => {
    const turn = n * 137.5;
    const far = Math.sqrt(n / 26) * spread;
    const x = 320 + Math.cos(turn) * far;
    const y = 320 + Math.sin(turn) * far * 0.7;
    return oval(
      Math.round(x),
      Math.round(y),
      8,
      15,
      tone,
      `transform="rotate(${Math.round(turn) % 180} ${Math.round(x)} ${Math.round(y)})"`,
    );
  });

const heap = (tone: string, dots: string): string =>
  all(path('M120 336C160 210 250 160 320 160s160 50 200 176z', tone), dots);

const speckle = (tone: string, count: number, rx: number, ry: number): string =>
  times(count, (n) => {
    const x = 170 + ((n * 67) % 300);
    const y = 322 - ((n * 41) % 130) * (1 - Math.abs(x - 320) / 210);
    return oval(
      x,
      Math.round(y),
      rx,
      ry,
      tone,
      `transform="rotate(${(n * 47) % 180} ${x} ${Math.round(y)})"`,
    );
  });

const ear = (x: number, y: number, turn: number): string =>
  at(
    `translate(${x} ${y}) rotate(${turn})`,
    path(
      'M0-180c50 20 64 110 58 190-4 70-30 120-58 120s-54-50-58-120c-6-80 8-170 58-190z',
      'lemon',
    ),
    ...[-30, 0, 30].map((dx) =>
      line(
        `M${dx}-${150 - Math.abs(dx)}V110`,
        'lemon.d',
        5,
        'stroke-dasharray="3 15" opacity=".9"',
      ),
    ),
    path(
      'M-8 150C-90 110-90 10-60-60c-4 80 10 130 60 190zM8 150C90 110 90 10 60-60c4 80-10 130-60 190z',
      'lime',
    ),
    path(
      'M0 160c-40-30-50-80-44-130 24 40 40 60 44 80 4-20 20-40 44-80 6 50-4 100-44 130z',
      'leaf',
    ),
  );

export const staples = {
  'rice-sack': sack(
    'white',
    all(disc(320, 350, 104, 'main'), grains('#fffaf0', 82), line('M214 470h212', 'accent', 18)),
  ),
  'rice-bag': all(
    shadow(320, 540, 160),
    path(
      'M200 120h240l-12 40c30 110 34 250 16 370-10 12-240 12-250 0-18-120-14-260 18-370z',
      'accent',
    ),
    path('M200 120h240l-8 26H208z', 'main'),
    path(
      'M196 300c80 20 168 20 248 0 6 70 6 120 0 160-80 16-168 16-248 0-6-40-6-90 0-160z',
      'cream',
    ),
    at('translate(96 134) scale(.7)', grains('straw.d', 96)),
    glint('M214 170c-16 100-18 230-8 340h26c-10-110-6-230 8-340z', 0.26),
  ),
  'maize-ears': all(shadow(320, 530, 200), ear(236, 330, -18), ear(404, 330, 18), ear(320, 326, 0)),
  'grain-basin': basin(heap('lemon', speckle('lemon.d', 34, 9, 6))),
  'bean-basin': basin(heap('chili', speckle('#5e1512', 30, 13, 8))),
  'white-bean-basin': basin(heap('cream', speckle('bark.m', 26, 12, 7))),
  'flour-bag': all(
    shadow(320, 540, 156),
    path(
      'M196 200c0-30 10-60 24-80h200c14 20 24 50 24 80v320c0 12-10 20-22 20H218c-12 0-22-8-22-20z',
      'cream',
    ),
    path('M220 120h200l14 36H206z', 'cream.d'),
    box(196, 250, 248, 190, 0, 'main'),
    shade('M400 120h20c14 20 24 50 24 80v320c0 12-10 20-22 20h-50z', 0.1),
    line('M320 420V290', 'sun.m', 9),
    ...[300, 330, 360].map((y) =>
      path(
        `M320 ${y + 30}c-40-6-50-30-46-52 30 4 46 22 46 52zM320 ${y + 30}c40-6 50-30 46-52-30 4-46 22-46 52z`,
        'sun',
      ),
    ),
  ),
  'gari-bowl': all(
    shadow(320, 510, 220),
    heap('cream', speckle('straw.m', 40, 4, 4)),
    path('M84 330h472c0 110-90 190-236 190S84 440 84 330z', 'wood'),
    oval(320, 330, 236, 22, 'none', 'stroke="#764622" stroke-width="10"'),
    ...times5((n) =>
      path(
        'M0-26 22 0 0 26-22 0z',
        'cream',
        `transform="translate(${150 + n * 85} ${410 + (n === 0 || n === 4 ? 0 : 24)})"`,
      ),
    ),
    at(
      'translate(420 236) rotate(38)',
      oval(0, 60, 52, 40, 'bark'),
      box(-13, -160, 26, 200, 13, 'bark'),
    ),
  ),
  spaghetti: all(
    shadow(320, 530, 150),
    at(
      'rotate(14 320 320)',
      path('M226 90h188v460H226z', 'lemon'),
      times(9, (n) => line(`M${238 + n * 21} 96v448`, 'lemon.d', 4, 'opacity=".7"')),
      path('M208 220h224v210H208z', 'main'),
      box(208, 250, 224, 24, 0, 'accent'),
      oval(320, 350, 66, 46, 'cream'),
      line('M280 350q20-30 40 0t40 0', 'tomato.m', 11),
      glint('M222 220h34v210h-34z', 0.28),
    ),
  ),
  peanuts: all(
    shadow(320, 500, 220),
    ...[
      [-30, 220, 360],
      [24, 410, 370],
      [-4, 310, 250],
      [60, 330, 430],
    ].map(([turn, x, y]) =>
      at(
        `translate(${x} ${y}) rotate(${turn})`,
        path(
          'M0-110c54 0 68 54 44 100 34 50 14 120-44 120s-78-70-44-120c-24-46-10-100 44-100z',
          'straw',
        ),
        line(
          'M-24-80q-10 40 6 70M0-90v190M24-80q10 40-6 70M-30 20q-10 40 6 70M30 20q10 40-6 70',
          'straw.d',
          5,
          'opacity=".8" stroke-dasharray="14 12"',
        ),
      ),
    ),
    oval(470, 290, 34, 24, '@clay', 'transform="rotate(-30 470 290)"'),
    oval(160, 260, 32, 22, '@clay', 'transform="rotate(20 160 260)"'),
  ),
};

function times5(one: (n: number) => string): string[] {
  return [0, 1, 2, 3, 4].map(one);
}
