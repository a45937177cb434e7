import { all, at, box, disc, glint, line, oval, path, shadow } from '../draw.ts';

export const kitchen = {
  'cooking-pot': all(
    shadow(320, 520, 220),
    path('M110 260h420l-24 200c-4 30-30 50-60 50H194c-30 0-56-20-60-50z', 'steel'),
    path('M80 270h40v40H92c-20 0-30-40-12-40zM560 270h-40v40h28c20 0 30-40 12-40z', 'iron'),
    path('M120 240c20-70 100-100 200-100s180 30 200 100z', 'steel'),
    box(96, 232, 448, 34, 16, 'steel'),
    box(282, 96, 76, 50, 20, 'ink'),
    glint('M150 280h40l14 200c-24 0-34-10-36-30z', 0.6),
    line('M180 210c30-30 70-40 120-44', '#fff', 9, 'opacity=".6"'),
  ),
  'enamel-pot': all(
    shadow(320, 520, 210),
    path('M120 270h400v170c0 50-40 74-90 74H210c-50 0-90-24-90-74z', 'main'),
    path('M84 300h36v44H98c-22 0-30-44-14-44zM556 300h-36v44h22c22 0 30-44 14-44z', 'main.d'),
    path('M130 244c30-60 110-84 190-84s160 24 190 84z', 'main'),
    box(104, 236, 432, 34, 17, 'cream'),
    disc(320, 144, 28, '@cream'),
    ...[200, 320, 440].map((x) =>
      at(
        `translate(${x} 390)`,
        ...[0, 72, 144, 216, 288].map((turn) =>
          oval(0, -22, 13, 20, 'cream.m', `transform="rotate(${turn})"`),
        ),
        disc(0, 0, 10, 'accent'),
      ),
    ),
    glint('M142 280h30v200c-20-8-30-20-30-40z', 0.3),
  ),
  'frying-pan': all(
    shadow(300, 500, 220),
    line('M400 250 560 110', 'wood', 40),
    oval(270, 350, 210, 150, 'iron'),
    oval(270, 338, 180, 122, 'ink'),
    path(
      'M180 330c10-50 90-70 140-40 60-10 80 60 30 80-30 50-110 30-120 0-40 0-56-20-50-40z',
      'white',
    ),
    disc(270, 336, 40, '@sun'),
  ),
  plates: all(
    shadow(320, 520, 220),
    ...[460, 420, 380].map((y) =>
      all(oval(320, y, 220, 60, 'main'), oval(320, y - 8, 220, 58, 'cream')),
    ),
    oval(320, 340, 220, 66, 'main'),
    oval(320, 332, 220, 66, 'cream.l'),
    oval(320, 332, 160, 44, 'none', 'stroke="{main.m}" stroke-width="11" stroke-dasharray="26 18"'),
    oval(320, 334, 120, 30, 'cream.m'),
    path('M250 130h24v100c30 6 30 50 0 60l-4 20h-16l-4-20c-30-10-30-54 0-60z', 'steel'),
    path('M380 130c40 20 44 120 6 150v30h-22V130z', 'steel'),
  ),
  glassware: all(
    shadow(320, 540, 200),
    ...[
      [120, 'sky'],
      [260, 'orange'],
      [400, 'sky'],
    ].map(([x, tone]) =>
      at(
        `translate(${x} 180)`,
        path('M0 0h120l-16 340c0 14-10 20-22 20H38c-12 0-22-6-22-20z', '#fff', 'opacity=".72"'),
        path(
          'M6 120h108l-10 220c0 8-6 10-14 10H30c-8 0-14-2-14-10z',
          String(tone),
          'opacity=".85"',
        ),
        glint('M14 20h18l8 300H28z', 0.7),
      ),
    ),
  ),
  blender: all(
    shadow(320, 566, 140),
    path('M214 110h212l-26 260H240z', '#fff', 'opacity=".75"'),
    path('M228 220h186l-18 150H244z', 'orange'),
    ...[
      [270, 270],
      [340, 310],
      [370, 250],
    ].map(([x = 0, y = 0]) => disc(x, y, 13, 'orange.l')),
    box(200, 76, 240, 44, 18, 'ink'),
    line('M424 160c70 0 60 140-16 140', 'ink', 20),
    path('M236 370h168l40 150c6 24-6 36-24 36H220c-18 0-30-12-24-36z', 'main'),
    disc(320, 470, 36, '@cream'),
    line('M320 470V444', 'ink.m', 9),
  ),
  kettle: all(
    shadow(310, 530, 180),
    path('M180 200h230l40 290c4 24-10 36-32 36H172c-22 0-36-12-32-36z', 'steel'),
    path('M186 220 110 190c-10 60 20 110 60 130z', 'steel'),
    path('M200 200c0-60 190-60 190 0z', 'ink'),
    disc(295, 142, 20, 'main'),
    line('M410 220c100-20 120 160 30 220', 'ink', 32),
    box(136, 496, 316, 34, 14, 'ink'),
    glint('M210 220h30l-20 260h-40z', 0.6),
  ),
  'gas-stove': all(
    shadow(320, 550, 170),
    path('M200 340c0-50 50-80 120-80s120 30 120 80v140c0 50-50 70-120 70s-120-20-120-70z', 'main'),
    path('M200 380c80 30 160 30 240 0v44c-80 30-160 30-240 0z', 'accent'),
    box(296, 196, 48, 70, 10, 'iron'),
    path('M220 190h200l20-40H200z', 'ink'),
    line('M200 150h240', 'steel', 22),
    ...[250, 320, 390].map((x) =>
      path('M0 0C-26-26-10-50 0-76c10 26 26 50 0 76z', 'pagne', `transform="translate(${x} 138)"`),
    ),
    ...[250, 320, 390].map((x) =>
      path('M0 0C-12-14-6-26 0-40c6 14 12 26 0 40z', 'sun.l', `transform="translate(${x} 138)"`),
    ),
    glint('M220 330c10-20 30-34 50-40-16 60-20 140-10 220-24-6-40-16-40-40z', 0.28),
  ),
  'charcoal-stove': all(
    shadow(320, 540, 180),
    path('M140 230h360l-40 130-40 40 40 130H180l40-130-40-40z', 'clay'),
    oval(320, 232, 180, 44, 'bark'),
    ...[
      [240, 226],
      [300, 214],
      [360, 224],
      [410, 230],
      [280, 240],
      [340, 244],
    ].map(([x = 0, y = 0], n) => oval(x, y, 34, 22, n % 2 ? '@ink' : '@tomato')),
    path('M270 440h100v70H270z', 'bark.d'),
    path('M290 506c-6-30 20-30 26-56 30 20 34 40 20 56z', 'sun'),
    glint('M160 250h30l30 100-20 20z', 0.22),
  ),
  mortar: all(
    shadow(300, 550, 170),
    at('rotate(14 400 200)', box(390, 40, 44, 330, 22, 'straw'), box(376, 40, 72, 90, 30, 'straw')),
    path('M120 250h340c0 110-60 150-100 190l30 110H190l30-110c-40-40-100-80-100-190z', 'wood'),
    oval(290, 252, 170, 44, 'bark'),
    oval(290, 262, 130, 26, 'cream'),
    at('rotate(14 400 200)', box(392, 160, 40, 90, 0, 'straw')),
    line('M170 330c70 30 170 30 240 0', 'bark.d', 11),
  ),
  knives: all(
    shadow(320, 540, 190),
    at(
      'rotate(-20 260 320)',
      path('M230 90c50 60 60 190 50 290h-50z', 'steel'),
      box(224, 370, 60, 170, 20, 'main'),
    ),
    at(
      'rotate(16 400 320)',
      path('M370 130c40 50 50 150 44 250h-44z', 'steel'),
      box(364, 370, 54, 150, 20, 'accent'),
      ...[410, 470].map((y) => disc(391, y, 7, 'gold.m')),
    ),
  ),
  thermos: all(
    shadow(320, 566, 130),
    path('M260 80h120l20 110H240z', 'steel'),
    box(220, 180, 200, 50, 16, 'ink'),
    box(210, 226, 220, 330, 40, 'main'),
    ...[320, 440].map((y, n) =>
      at(
        `translate(${n ? 350 : 286} ${y})`,
        ...[0, 72, 144, 216, 288].map((turn) =>
          oval(0, -28, 17, 26, 'cream.m', `transform="rotate(${turn})"`),
        ),
        disc(0, 0, 13, 'accent'),
      ),
    ),
    line('M430 260c70 10 70 150 0 170', 'ink', 24),
    glint('M228 260c0-14 6-20 18-24v310c-12-4-18-12-18-26z', 0.36),
  ),
};
