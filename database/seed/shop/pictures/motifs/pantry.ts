import { all, at, box, disc, glint, line, oval, path, shade, shadow } from '../draw.ts';

/** A leaf, a drop or a fruit on a label says what is inside, since no word may. */
const drop = (x: number, y: number, size: number, tone: string): string =>
  path(
    'M0-50C30-10 40 10 40 30a40 40 0 0 1-80 0c0-20 10-40 40-80z',
    tone,
    `transform="translate(${x} ${y}) scale(${size})"`,
  );

const sprig = (x: number, y: number, size: number): string =>
  at(
    `translate(${x} ${y}) scale(${size})`,
    path('M0 40C-50 20-60-30-40-60-4-40 6 0 0 40zM0 40C50 20 60-30 40-60 4-40-6 0 0 40z', 'leaf'),
  );

const can = (
  x: number,
  y: number,
  width: number,
  height: number,
  tone: string,
  label: string,
): string =>
  all(
    box(x, y, width, height, 18, 'steel'),
    box(x, y + height * 0.14, width, height * 0.72, 0, tone),
    oval(x + width / 2, y + 8, width / 2, width * 0.12, 'steel.l'),
    oval(x + width / 2, y + 8, width / 2 - 16, width * 0.08, 'steel.m'),
    label,
    glint(`M${x + 18} ${y + 30}h${width * 0.1}v${height - 60}h-${width * 0.1}z`, 0.4),
  );

const bottle = (tone: string, cap: string, label: string): string =>
  all(
    shadow(320, 560, 130),
    box(276, 66, 88, 52, 12, cap),
    path(
      'M284 116h72v46c0 30 70 60 70 130v230c0 24-14 36-36 36H250c-22 0-36-12-36-36V292c0-70 70-100 70-130z',
      tone,
    ),
    label,
    glint('M236 300c0-50 40-70 54-100-4 40-26 60-26 110v210h-28z', 0.4),
  );

export const pantry = {
  'oil-bottle': bottle(
    'lemon',
    'clay',
    all(box(214, 320, 212, 150, 0, 'cream'), drop(320, 400, 1.1, 'sun')),
  ),
  'red-oil': bottle(
    'tomato',
    'palm',
    all(
      box(214, 330, 212, 130, 0, 'cream'),
      disc(292, 396, 26, '@tomato'),
      disc(344, 384, 26, '@tomato'),
      disc(322, 424, 22, '@tomato'),
    ),
  ),
  'oil-can': all(
    shadow(320, 550, 170),
    path(
      'M180 200h230c40 0 60 24 60 60v260c0 20-12 30-30 30H180c-20 0-32-12-32-32V232c0-20 12-32 32-32z',
      'lemon',
    ),
    path(
      'M190 200c0-60 30-90 80-90h80c40 0 60 40 60 90h-46c0-30-8-46-30-46h-60c-20 0-32 16-32 46z',
      'lemon',
    ),
    box(404, 150, 66, 60, 12, 'clay'),
    box(148, 310, 322, 150, 0, 'palm'),
    drop(310, 386, 1.1, 'sun'),
    shade('M410 200c40 0 60 24 60 60v260c0 20-12 30-30 30h-50z', 0.12),
  ),
  'tomato-tins': all(
    shadow(320, 530, 210),
    can(336, 200, 190, 240, 'tomato', drop(430, 330, 0.9, 'cream')),
    can(120, 280, 200, 240, 'chili', all(disc(220, 402, 54, '@tomato'), sprig(220, 360, 0.5))),
  ),
  sardines: all(
    shadow(320, 500, 230),
    box(90, 220, 460, 270, 90, 'steel'),
    box(112, 240, 416, 200, 72, 'main'),
    path(
      'M90 360v40c0 60 50 90 100 90h260c60 0 100-40 100-90v-40c0 60-50 80-100 80H190c-60 0-100-30-100-80z',
      'steel.d',
      'opacity=".5"',
    ),
    path('M170 340c50-60 150-60 220-10l60-40v100l-60-40c-70 50-170 50-220-10z', 'sky'),
    disc(220, 330, 9, '#14201b'),
    disc(470, 250, 40, 'steel'),
    disc(470, 250, 20, 'main.d'),
  ),
  'spice-jar': all(
    shadow(320, 540, 140),
    box(220, 100, 200, 80, 22, 'accent'),
    path('M210 176h220v330c0 24-14 34-34 34H244c-20 0-34-10-34-34z', 'orange'),
    box(210, 280, 220, 150, 0, 'cream'),
    path('M270 330c30-20 60 0 70 40 4 20 20 36 40 40-50 10-90-10-104-44-4-14-10-26-6-36z', 'chili'),
    line('M268 330q-10-16-4-30', 'leaf', 10),
    glint('M228 186h30v340h-30z', 0.34),
    ...[0, 1, 2, 3].map((n) => disc(264 + n * 38, 130, 7, '#fff', 'opacity=".6"')),
  ),
  'bouillon-cubes': all(
    shadow(320, 520, 210),
    ...[
      [130, 330, 'sun'],
      [310, 340, 'chili'],
      [220, 180, 'leaf'],
    ].map(([x, y, tone]) =>
      at(
        `translate(${x} ${y})`,
        path('M0 40 90 0l110 30-90 44z', `${tone}.l`),
        path('M0 40l110 34v110L0 146z', `${tone}.m`),
        path('M110 74l90-44v108l-90 46z', `${tone}.d`),
        path('M26 82l56 18v40l-56-18z', 'cream.m'),
      ),
    ),
  ),
  'milk-tin': all(
    shadow(320, 540, 150),
    can(
      196,
      120,
      248,
      410,
      'pagne',
      all(
        oval(320, 350, 92, 70, 'cream'),
        drop(320, 350, 0.8, 'sky'),
        path('M196 250c80 40 168 40 248 0v-40H196z', 'sun'),
      ),
    ),
  ),
  'sugar-box': all(
    shadow(320, 520, 210),
    path('M120 220l200-60 200 60-200 64z', 'white.l'),
    path('M120 220l200 64v236l-200-64z', 'main'),
    path('M320 284l200-64v236l-200 64z', 'main.d'),
    path('M120 290l200 64v60l-200-64z', 'cream'),
    ...[
      [210, 150],
      [280, 120],
      [350, 150],
    ].map(([x, y]) =>
      at(
        `translate(${x} ${y})`,
        path('M0 20 40 0l44 16-40 20z', '#fff'),
        path('M0 20l44 16v50L0 70z', 'white.m'),
        path('M44 36l40-20v50l-40 20z', 'white.d'),
      ),
    ),
  ),
  biscuits: all(
    shadow(320, 510, 220),
    path(
      'M110 190l40-20 30 20 30-20 30 20 30-20 30 20 30-20 30 20 30-20 30 20 30-20 40 20v250l-30 20H140l-30-20z',
      'accent',
    ),
    box(110, 250, 420, 130, 0, 'main'),
    disc(250, 316, 84, '@straw'),
    disc(386, 330, 84, '@straw'),
    ...[
      [226, 290],
      [270, 296],
      [244, 340],
      [366, 306],
      [410, 316],
      [386, 356],
    ].map(([x = 0, y = 0]) => disc(x, y, 9, 'bark.m')),
  ),
  'honey-jar': all(
    shadow(320, 540, 150),
    box(214, 120, 212, 70, 24, 'wood'),
    path(
      'M206 186h228c20 30 26 60 26 100v200c0 36-20 54-54 54H234c-34 0-54-18-54-54V286c0-40 6-70 26-100z',
      'honey',
    ),
    path('M180 330h280v130H180z', 'cream'),
    ...[
      [270, 380],
      [320, 380],
      [370, 380],
      [295, 420],
      [345, 420],
    ].map(([x, y]) =>
      path('M0-24 21-12V12L0 24-21 12V-12z', 'sun', `transform="translate(${x} ${y})"`),
    ),
    glint('M204 230c0-20 6-30 14-40h24c-10 20-14 40-14 70v240h-24z', 0.36),
  ),
  'water-pack': all(
    shadow(320, 540, 220),
    ...[150, 270, 390].map((x) =>
      all(
        box(x + 32, 110, 36, 40, 8, 'pagne'),
        path(
          `M${x + 30} 150h40c0 40 36 40 36 90v270c0 20-10 30-30 30h-52c-20 0-30-10-30-30V240c0-50 36-50 36-90z`,
          'sky',
        ),
        box(x - 6, 300, 112, 90, 0, 'white'),
        drop(x + 50, 346, 0.6, 'sky'),
        glint(`M${x + 8} 240c0-30 20-40 24-60v340h-24z`, 0.45),
      ),
    ),
  ),
  juice: all(
    shadow(320, 540, 190),
    path('M250 150h190v380H250z', 'accent'),
    path('M250 150l40-60h110l40 60z', 'accent.l'),
    path('M250 250h190v170H250z', 'cream'),
    disc(345, 336, 64, '@orange'),
    path('M345 272c30-40 70-34 86-20-20 26-56 32-86 20z', 'leaf'),
    path('M130 330h130l-20 210h-90z', '#fff', 'opacity=".7"'),
    path('M138 380h114l-16 150h-82z', 'orange'),
    line('M210 380l30-150', 'main', 14),
  ),
  bissap: all(
    shadow(320, 540, 170),
    path('M190 190h220l-26 340c-1 12-10 20-22 20H238c-12 0-21-8-22-20z', '#fff', 'opacity=".75"'),
    path('M198 260h204l-22 262c-1 10-6 14-14 14H234c-8 0-13-4-14-14z', 'chili'),
    path('M230 290l60-20 50 30-40 50zM310 380l50-30 20 50-40 30z', '#fff', 'opacity=".35"'),
    line('M330 280l50-180 50-16', 'accent', 16),
    at(
      'translate(450 450) scale(.9)',
      ...[0, 72, 144, 216, 288].map((turn) =>
        path('M0 0C-40-30-34-84 0-96 34-84 40-30 0 0z', '@chili', `transform="rotate(${turn})"`),
      ),
      disc(0, 0, 18, 'sun'),
    ),
  ),
  coffee: all(
    shadow(300, 510, 200),
    path('M150 250h300v130c0 80-60 130-150 130s-150-50-150-130z', 'main'),
    path(
      'M446 280c80-20 110 30 90 80-14 40-60 60-100 50l8-34c24 4 48-6 56-26 10-24-10-44-52-34z',
      'main',
    ),
    oval(300, 250, 150, 34, 'cream'),
    oval(300, 254, 126, 24, 'bark'),
    line(
      'M240 190c-20-40 20-50 0-94M300 190c-20-40 20-50 0-94M360 190c-20-40 20-50 0-94',
      'wood.l',
      12,
      'opacity=".7"',
    ),
    shade('M400 262h50v118c0 80-60 130-120 130 50-50 70-150 70-248z', 0.14),
  ),
  tea: all(
    shadow(320, 520, 190),
    path('M180 240h280v250c0 20-10 30-30 30H210c-20 0-30-10-30-30z', 'leaf'),
    path('M180 240l40-90h200l40 90z', 'palm'),
    oval(320, 390, 96, 84, 'cream'),
    sprig(320, 410, 1.1),
    glint('M196 256h34v250h-34z', 0.25),
  ),
};
