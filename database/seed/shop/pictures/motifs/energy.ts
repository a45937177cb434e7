import { all, at, box, disc, glint, line, oval, path, shadow, times } from '../draw.ts';

export const energy = {
  'solar-panel': all(
    shadow(330, 540, 220),
    disc(500, 130, 56, '@sun'),
    line('M320 440v100M240 540h170', 'iron', 22),
    path('M150 170h400l-70 290H80z', 'steel'),
    path('M166 186h364l-62 258H102z', 'pagne'),
    ...[1, 2, 3].map((n) => line(`M${166 + n * 91} 186L${102 + n * 91.5} 444`, 'steel.l', 6)),
    ...[1, 2, 3].map((n) =>
      line(`M${166 - n * 16} ${186 + n * 64.5}h364`, 'steel.l', 6, n ? 'opacity=".9"' : ''),
    ),
    glint('M190 186h110L180 444H130z', 0.16),
  ),
  bulb: all(
    shadow(320, 566, 100),
    path(
      'M320 70c110 0 170 80 170 164 0 80-70 110-80 196H230c-10-86-80-116-80-196 0-84 60-164 170-164z',
      'sun',
    ),
    path(
      'M320 100c80 0 130 60 130 130-40-60-90-90-180-94 10-20 26-36 50-36z',
      '#fff',
      'opacity=".55"',
    ),
    line('M270 260l30 50 20-40 20 40 30-50M300 310v110M340 310v110', 'honey.d', 8),
    box(228, 430, 184, 40, 12, 'steel'),
    box(238, 472, 164, 30, 10, 'steel'),
    path('M250 504h140l-30 50h-80z', 'iron'),
  ),
  'solar-lamp': all(
    shadow(320, 560, 160),
    line('M230 210c0-140 180-140 180 0', 'iron.m', 16),
    path('M220 200h200l30 50H190z', 'pagne'),
    box(210, 250, 220, 210, 30, 'sun'),
    glint('M230 264h40v180h-40z', 0.6),
    disc(340, 356, 50, 'cream.l'),
    path('M190 456h260l20 70c4 16-6 28-22 28H192c-16 0-26-12-22-28z', 'main'),
    disc(320, 506, 18, 'accent'),
  ),
  torch: all(
    shadow(320, 520, 210),
    at(
      'rotate(-26 320 320)',
      path('M400 240l110-40v240l-110-40z', 'ink'),
      oval(512, 320, 26, 120, 'sun.l'),
      path('M530 220l110-40v280l-110-40z', '#ffd36b', 'opacity=".45"'),
      box(100, 256, 310, 128, 24, 'main'),
      box(220, 238, 80, 30, 12, 'accent'),
      times(5, (n) => line(`M${126 + n * 20} 264v112`, 'main.d', 7)),
    ),
  ),
  generator: all(
    shadow(320, 540, 240),
    box(110, 210, 420, 250, 36, 'main'),
    line('M90 520V180c0-40 20-60 60-60h340c40 0 60 20 60 60v340', 'ink', 26),
    box(160, 150, 320, 80, 20, 'main.d'),
    disc(320, 150, 26, 'ink'),
    disc(410, 350, 80, 'ink'),
    times(6, (n) => line('M410 350v-60', 'iron.l', 9, `transform="rotate(${n * 60} 410 350)"`)),
    box(150, 280, 140, 130, 14, 'cream'),
    ...[190, 250].map((x) =>
      all(disc(x, 325, 20, 'ink.m'), disc(x, 376, 11, x > 200 ? 'chili' : 'leaf')),
    ),
    box(90, 500, 460, 30, 10, 'ink'),
  ),
  'extension-cord': all(
    shadow(320, 500, 230),
    at(
      'rotate(-14 300 320)',
      box(90, 260, 410, 130, 30, 'white'),
      ...[160, 270, 380].map((x) =>
        all(
          disc(x, 325, 44, 'white.d'),
          disc(x - 15, 325, 8, 'ink.m'),
          disc(x + 15, 325, 8, 'ink.m'),
        ),
      ),
      box(440, 300, 40, 52, 8, 'chili'),
    ),
    line('M500 270c90 10 60 120-20 150s-180 60-220 100', 'white.d', 20),
    line('M500 270c90 10 60 120-20 150s-180 60-220 100', 'white.m', 13),
    at(
      'translate(240 520) rotate(40)',
      box(-30, -30, 70, 60, 18, 'white'),
      line('M-30-14h-30M-30 14h-30', 'steel.d', 9),
    ),
  ),
  battery: all(
    shadow(320, 520, 220),
    box(150, 170, 70, 50, 8, 'chili'),
    box(420, 170, 70, 50, 8, 'ink'),
    box(90, 210, 460, 300, 26, 'iron'),
    box(90, 210, 460, 70, 20, 'ink'),
    box(120, 310, 400, 160, 14, 'main'),
    path('M345 325l-70 76h44l-24 60 74-80h-46z', 'sun'),
    line('M160 390h50M185 365v50M430 390h50', 'cream.m', 13),
  ),
  'gas-bottle': all(
    shadow(320, 566, 160),
    path(
      'M236 190v-66c0-20 12-30 32-30h104c20 0 32 10 32 30v66h-34v-56h-16v40h-68v-40h-16v56z',
      'iron',
    ),
    box(292, 140, 56, 60, 8, 'gold'),
    box(340, 150, 44, 22, 8, 'gold'),
    path(
      'M170 300c0-70 60-110 150-110s150 40 150 110v190c0 40-50 60-150 60s-150-20-150-60z',
      'accent',
    ),
    path('M170 330c100 34 200 34 300 0v70c-100 34-200 34-300 0z', 'cream'),
    path('M320 350c20 24 26 34 26 48a26 26 0 0 1-52 0c0-14 6-24 26-48z', 'pagne'),
    box(210, 544, 220, 26, 10, 'iron'),
    glint('M194 300c4-30 20-50 44-64-10 80-10 180 0 290-30-8-44-20-44-40z', 0.3),
  ),
};
