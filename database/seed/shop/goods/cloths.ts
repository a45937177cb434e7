import type { Good } from './good.ts';

const sixOrTwelve = [
  ['6 yards', 1, { yards: 6 }],
  ['12 yards', 1.95, { yards: 12 }],
] as const;

export const cloths: readonly Good[] = [
  {
    kind: 'wax',
    category: 'pagnes-wax',
    motif: ['wax-pile', 'wax-roll', 'wax-hanging'],
    title: 'Pagne wax {brand} « {model} », {form}',
    says: [
      'Coton cent pour cent, couleurs qui tiennent au lavage. Pièce entière, non coupée.',
      'Motif recherché pour les cérémonies. Nous pouvons réserver la même série pour un groupe.',
      'Toucher doux, double face. Vendu dans son emballage d’origine.',
    ],
    models: [
      ['Fleurs de mariage', 52000, 'Vlisco', { quality: 'superwax' }],
      ['Hirondelle', 48000, 'Vlisco', { quality: 'superwax' }],
      ['Mon mari est capable', 47000, 'Vlisco', { quality: 'wax' }],
      ['Disque', 45000, 'Vlisco', { quality: 'wax' }],
      ['Feuilles de gombo', 22000, 'GTP', { quality: 'wax' }],
      ['Œil de bœuf', 21000, 'GTP', { quality: 'wax' }],
      ['Sac de Michelle', 19000, 'Uniwax', { quality: 'wax' }],
      ['Grotto', 18500, 'Uniwax', { quality: 'wax' }],
      ['Coquillage', 16500, 'Woodin', { quality: 'fancy' }],
      ['Soleil', 7500, 'Hitarget', { quality: 'wax' }],
      ['Éventail', 7000, 'Hitarget', { quality: 'wax' }],
      ['Noix de cola', 7200, 'Hitarget', { quality: 'wax' }],
      ['Cauris', 6500, 'Supreme', { quality: 'fancy' }],
      ['Escargot', 6800, 'Supreme', { quality: 'fancy' }],
    ],
    forms: sixOrTwelve,
  },
  {
    kind: 'bazin',
    category: 'bazins-et-dentelles',
    motif: 'bazin',
    title: 'Bazin {model}, {form}',
    says: [
      'Damassé brillant, bien amidonné, prêt à coudre.',
      'Tient sa forme après plusieurs lavages.',
    ],
    models: [
      ['riche Getzner', 9000, 'Getzner'],
      ['moyen', 3500],
      ['teint à la main', 6000],
      ['brodé', 7500],
    ],
    forms: [
      ['3 yards', 3, { yards: 3 }],
      ['5 yards', 4.9, { yards: 5 }],
    ],
    variants: ['Blanc', 'Bleu ciel', 'Bordeaux'],
  },
  {
    kind: 'dentelle',
    category: 'bazins-et-dentelles',
    motif: 'lace',
    title: 'Dentelle {model}, {form}',
    says: ['Fine et souple, pour la camisole ou la robe de cérémonie.'],
    models: [
      ['guipure', 4500],
      ['suisse perlée', 8500],
      ['à paillettes', 6000],
    ],
    forms: [
      ['2 yards', 2, { yards: 2 }],
      ['5 yards', 4.8, { yards: 5 }],
    ],
    variants: ['Blanc', 'Or', 'Bordeaux'],
  },
  {
    kind: 'tisse',
    category: 'tissus-tisses',
    motif: 'woven-cloth',
    title: 'Pagne tissé {model}, {form}',
    says: [
      'Tissé à la main par nos tisserands, bande après bande.',
      'Pièce unique : la vôtre peut différer un peu de la photo.',
    ],
    models: [
      ['kente', 18000],
      ['de Kpalimé', 14000],
      ['kabyè', 12000],
      ['évé adanu', 20000],
    ],
    forms: [
      ['l’écharpe', 0.4, { yards: 1 }],
      ['le pagne', 1, { yards: 2 }],
      ['le grand pagne d’homme', 2.8, { yards: 4 }],
    ],
    facts: { local: true },
  },
  {
    kind: 'mercerie',
    category: 'mercerie',
    motif: 'thread',
    title: '{model}, {form}',
    says: ['Qualité d’atelier, pour couturières et apprenties.'],
    models: [
      ['Fil à coudre', 250],
      ['Fermetures éclair', 150],
      ['Boutons fantaisie', 100],
      ['Élastique plat', 200],
      ['Fil à broder', 300],
    ],
    forms: [
      ['la pièce', 1],
      ['lot de douze', 10.5],
    ],
  },
];
