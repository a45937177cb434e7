import { all, at, box, disc, glint, line, oval, path, shadow, times } from '../draw.ts';

/** What a screen shows: a dusk over the lagoon, in the palette's colours. */
const dusk = (x: number, y: number, width: number, height: number): string =>
  all(
    box(x, y, width, height, 20, 'main.m'),
    disc(x + width * 0.62, y + height * 0.42, Math.min(width, height) * 0.2, 'accent.l'),
    path(
      `M${x} ${y + height * 0.62}q${width * 0.25}-${height * 0.16} ${width * 0.5} 0t${width * 0.5} 0V${y + height - 20}q0 20-20 20H${x + 20}q-20 0-20-20z`,
      'main.d',
    ),
    path(
      `M${x} ${y + height * 0.78}q${width * 0.3}-${height * 0.1} ${width * 0.6} 0t${width * 0.4}-${height * 0.02}V${y + height - 20}q0 20-20 20H${x + 20}q-20 0-20-20z`,
      'accent.d',
    ),
  );

const phone = (x: number, y: number, turn: number): string =>
  at(
    `translate(${x} ${y}) rotate(${turn})`,
    box(-112, -220, 224, 440, 40, 'ink'),
    dusk(-98, -204, 196, 408),
    disc(0, -182, 9, 'ink.d'),
    glint('M-98-184c0-12 8-20 20-20h60l-80 220z', 0.24),
  );

export const phones = {
  smartphone: all(
    shadow(320, 560, 150),
    at(
      'translate(396 316) rotate(10)',
      box(-110, -216, 220, 432, 40, 'accent'),
      box(-90, -196, 84, 130, 26, 'accent.d'),
      disc(-48, -160, 24, '@ink'),
      disc(-48, -102, 24, '@ink'),
    ),
    phone(270, 320, -7),
  ),
  'smartphone-front': all(shadow(320, 560, 140), phone(320, 320, 0)),
  'button-phone': all(
    shadow(320, 566, 120),
    box(222, 70, 196, 490, 46, 'main'),
    box(246, 106, 148, 170, 14, '#cfe0cf'),
    path('M266 230q30-40 54 0t54-6v32H266z', 'palm.m'),
    disc(352, 150, 20, 'sun.m'),
    box(286, 296, 68, 40, 18, 'cream'),
    times(12, (n) => box(246 + (n % 3) * 52, 352 + Math.floor(n / 3) * 48, 44, 34, 12, 'cream')),
    glint('M234 110c0-16 6-24 16-28v450c-10-4-16-14-16-28z', 0.3),
  ),
  tablet: all(
    shadow(320, 530, 230),
    box(80, 130, 480, 380, 36, 'ink'),
    dusk(104, 154, 432, 332),
    glint('M104 174c0-12 8-20 20-20h140L104 400z', 0.2),
  ),
  charger: all(
    shadow(320, 530, 180),
    box(150, 200, 180, 190, 36, 'white'),
    box(190, 140, 24, 66, 6, 'steel'),
    box(266, 140, 24, 66, 6, 'steel'),
    path('M250 250l-40 60h36l-16 50 50-66h-36l20-44z', 'accent'),
    line('M240 390c0 110 60 130 130 110s130-40 120-120', 'white.d', 20),
    line('M240 390c0 110 60 130 130 110s130-40 120-120', 'white', 13),
    at('translate(490 300)', box(-34, -10, 68, 90, 14, 'main'), box(-22, -60, 44, 54, 6, 'steel')),
  ),
  earphones: all(
    shadow(320, 550, 170),
    line('M236 300c10 90 84 90 84 170v70M404 300c-10 90-84 90-84 170v70', 'ink', 12),
    box(302, 440, 36, 66, 14, 'accent'),
    ...[1, -1].map((flip) =>
      at(
        `translate(320 0) scale(${flip} 1)`,
        path('M-118 180c40-10 70 16 70 60 0 30-16 50-40 58l-6 40c-4 20-40 20-40 0v-80z', 'main'),
        oval(-150, 220, 62, 70, '@main'),
        oval(-172, 214, 34, 46, 'ink'),
        glint('M-190 190c10-20 30-30 50-28-20 10-30 24-34 44z', 0.4),
      ),
    ),
  ),
  earbuds: all(
    shadow(320, 540, 190),
    box(150, 300, 340, 230, 90, 'white'),
    path('M150 390c0-60 40-90 90-90h160c50 0 90 30 90 90z', 'white.d'),
    disc(320, 450, 11, 'leaf.l'),
    ...[
      [250, -1],
      [390, 1],
    ].map(([x, flip]) =>
      at(
        `translate(${x} 190) scale(${flip} 1)`,
        path(
          'M-40-60c50-30 100 0 100 50s-40 60-60 60v90c0 20-36 20-36 0V40c-30-20-40-70-4-100z',
          'main',
        ),
        oval(40, -10, 26, 36, 'ink'),
      ),
    ),
  ),
  headset: all(
    shadow(320, 540, 200),
    line('M140 390c-20-340 380-340 360 0', 'ink', 40),
    line('M148 340c10-240 334-240 344 0', 'main', 14),
    ...[
      [120, 1],
      [520, -1],
    ].map(([x, flip]) =>
      at(
        `translate(${x} 420) scale(${flip} 1)`,
        box(-44, -100, 90, 200, 44, 'main'),
        box(20, -110, 60, 220, 30, 'ink'),
      ),
    ),
  ),
  'power-bank': all(
    shadow(320, 560, 150),
    box(190, 90, 260, 460, 50, 'main'),
    glint('M214 140c0-16 8-26 22-30v420c-14-4-22-14-22-30z', 0.35),
    path('M340 210l-70 110h50l-20 90 80-120h-54l30-80z', 'cream'),
    ...[0, 1, 2, 3].map((n) => disc(268 + n * 34, 480, 9, n < 3 ? 'leaf.l' : 'main.d')),
    box(280, 96, 80, 22, 8, 'ink'),
  ),
  'phone-case': all(
    shadow(320, 566, 140),
    box(206, 80, 228, 480, 52, 'url(#print)'),
    box(206, 80, 228, 480, 52, 'none', 'stroke="#1c1206" stroke-opacity=".28" stroke-width="12"'),
    box(230, 108, 96, 130, 30, 'ink'),
    disc(278, 146, 24, '@iron'),
    disc(278, 202, 24, '@iron'),
    glint('M214 260h26v250h-20c-6-10-6-20-6-30z', 0.24),
  ),
  'memory-card': all(
    shadow(320, 540, 190),
    at(
      'rotate(-10 260 300)',
      path(
        'M150 120h150l60 60v280c0 16-8 24-24 24H150c-16 0-24-8-24-24V144c0-16 8-24 24-24z',
        'ink',
      ),
      ...[0, 1, 2, 3].map((n) => box(160 + n * 36, 136, 22, 66, 4, 'gold')),
      box(150, 270, 184, 150, 12, 'accent'),
    ),
    at(
      'rotate(12 430 380)',
      path(
        'M380 240h100l40 40v210c0 14-8 20-20 20H380c-12 0-20-6-20-20V260c0-12 8-20 20-20z',
        'main',
      ),
      box(392, 350, 96, 100, 20, 'gold'),
      line('M440 350v100M392 400h96', 'gold.d', 6),
    ),
  ),
};
