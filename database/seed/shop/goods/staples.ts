import type { Good } from './good.ts';

const sacks = [
  ['sac de 1 kg', 1, { weight: 1 }],
  ['sac de 5 kg', 4.8, { weight: 5 }],
  ['sac de 25 kg', 23, { weight: 25 }],
] as const;
const bowlOrSack = [
  ['le bol', 2.3, { weight: 2.5 }],
  ['sac de 25 kg', 21, { weight: 25 }],
] as const;
const kiloOrBowl = [
  ['le kilo', 1, { weight: 1 }],
  ['le bol', 2.3, { weight: 2.5 }],
] as const;

export const staples: readonly Good[] = [
  {
    kind: 'riz',
    category: 'riz',
    motif: ['rice-bag', 'rice-sack'],
    title: 'Riz {model}, {form}',
    says: [
      'Grains entiers, bien triés, sans cailloux. Gonfle bien et ne colle pas.',
      'Riz propre et parfumé, parfait avec une sauce arachide ou en riz gras.',
      'Arrivage de la semaine, sac fermé. Prix dégressif à partir de cinq sacs.',
    ],
    models: [
      ['parfumé long grain', 950, '', { origin: 'Thaïlande', local: false }],
      ['étuvé longue cuisson', 800, '', { origin: 'Inde', local: false }],
      ['brisé parfumé', 700, '', { origin: 'Vietnam', local: false }],
      ['local de Kovié', 750, '', { origin: 'Kovié', local: true }],
      ['basmati', 1600, '', { origin: 'Inde', local: false }],
    ],
    forms: sacks,
  },
  {
    kind: 'cereales',
    category: 'mais-et-cereales',
    motif: ['maize-ears', 'grain-basin'],
    title: '{model}, {form}',
    says: [
      'Récolte sèche et vannée, sans charançons. Idéale pour la pâte et la bouillie.',
      'Grains bien secs, mesurés devant vous. Nous pouvons moudre sur demande.',
    ],
    models: [
      ['Maïs blanc', 320, '', { local: true }],
      ['Maïs jaune', 340, '', { local: true }],
      ['Sorgho rouge', 420, '', { local: true }],
      ['Petit mil', 480, '', { local: true }],
      ['Fonio décortiqué', 1300, '', { local: true }],
    ],
    forms: bowlOrSack,
  },
  {
    kind: 'farine',
    category: 'farines',
    motif: 'flour-bag',
    title: 'Farine {model}, {form}',
    says: [
      'Moulue fine et tamisée deux fois. À garder au sec, sachet bien fermé.',
      'Farine fraîche de la semaine, pour la pâte, les beignets ou la bouillie des enfants.',
    ],
    models: [
      ['de maïs', 500, '', { local: true }],
      ['de maïs grillé pour djenkoumé', 750, '', { local: true }],
      ['de blé', 650, '', { local: false }],
      ['d’igname (amala)', 900, '', { local: true }],
      ['de manioc', 600, '', { local: true }],
      ['de soja', 850, '', { local: true }],
    ],
    forms: [
      ['sachet de 1 kg', 1, { weight: 1 }],
      ['sac de 5 kg', 4.7, { weight: 5 }],
    ],
  },
  {
    kind: 'gari',
    category: 'gari-et-tapioca',
    motif: 'gari-bowl',
    title: '{model}, {form}',
    says: [
      'Bien sec et croustillant, gonfle vite dans l’eau fraîche. Se garde des mois.',
      'Préparé par des femmes de la région Maritime, tamisé à la main.',
    ],
    models: [
      ['Gari blanc fin', 500],
      ['Gari blanc ordinaire', 400],
      ['Gari jaune à l’huile rouge', 550],
      ['Gari sucré à la noix de coco', 800],
      ['Tapioca en grains', 700],
      ['Yéké-yéké (couscous de manioc)', 650],
    ],
    forms: kiloOrBowl,
    facts: { local: true },
  },
  {
    kind: 'haricots',
    category: 'haricots-et-arachides',
    motif: ['white-bean-basin', 'bean-basin'],
    title: '{model}, {form}',
    says: [
      'Tri à la main, cuisson rapide. Pour le veyi, les beignets ou la salade.',
      'Nouvelle récolte, sans pierres ni insectes.',
    ],
    models: [
      ['Haricots blancs', 800],
      ['Haricots rouges', 850],
      ['Niébé', 750],
      ['Voandzou', 900],
      ['Graines de soja', 600],
    ],
    forms: kiloOrBowl,
    facts: { local: true },
  },
  {
    kind: 'arachides',
    category: 'haricots-et-arachides',
    motif: 'peanuts',
    title: '{model}, {form}',
    says: [
      'Arachides du pays, grillées comme au village.',
      'Goût frais, jamais rance. Petites quantités, renouvelées chaque semaine.',
    ],
    models: [
      ['Arachides décortiquées', 1000],
      ['Arachides en coque', 600],
      ['Arachides grillées salées', 1400],
      ['Pâte d’arachide pure', 1500],
    ],
    forms: [
      ['le kilo', 1, { weight: 1 }],
      ['les 500 g', 0.55, { weight: 0.5 }],
    ],
    facts: { local: true },
  },
  {
    kind: 'pates',
    category: 'pates-et-couscous',
    motif: 'spaghetti',
    title: '{model} {brand}, {form}',
    says: ['Blé dur, tiennent bien à la cuisson.', 'Le repas du soir prêt en dix minutes.'],
    models: [
      ['Spaghetti', 400, 'Maman'],
      ['Spaghetti', 450, 'Panzani'],
      ['Macaroni', 400, 'Maman'],
      ['Coquillettes', 500, 'Panzani'],
      ['Vermicelles', 400, 'Maman'],
      ['Couscous moyen', 900, 'Dari'],
    ],
    forms: [
      ['paquet de 500 g', 1, { weight: 0.5 }],
      ['carton de 20 paquets', 18.5, { weight: 10 }],
    ],
    facts: { local: false },
  },
  {
    kind: 'ignames',
    category: 'ignames-et-manioc',
    motif: 'yams',
    title: 'Igname {model}, {form}',
    says: ['Tubercules sains et lourds, bons pour le foufou comme pour les frites.'],
    models: [
      ['laboco', 600],
      ['kokoro', 450],
      ['blanche de Bassar', 550],
    ],
    forms: [['au kilo', 1]],
    facts: { local: true, weight: 1 },
    byWeight: true,
  },
  {
    kind: 'tubercules',
    category: 'ignames-et-manioc',
    motif: 'cassava',
    title: '{model}, {form}',
    says: ['De la récolte de la veille, à cuire ou à râper.'],
    models: [
      ['Manioc frais', 250],
      ['Patates douces', 350],
      ['Taro', 500],
    ],
    forms: [['au kilo', 1]],
    facts: { local: true, weight: 1 },
    byWeight: true,
  },
  {
    kind: 'plantains',
    category: 'ignames-et-manioc',
    motif: 'plantains',
    title: 'Banane plantain {model}, {form}',
    says: ['Pour l’alloco, le foufou ou les chips : dites-nous le degré de maturité voulu.'],
    models: [
      ['mûre', 600],
      ['verte', 500],
    ],
    forms: [['au kilo', 1]],
    facts: { local: true, weight: 1 },
    byWeight: true,
  },
];
